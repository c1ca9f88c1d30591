package org.prongsai.source;

import java.util.List;
import java.util.Optional;
import org.prongsai.model.Written;
import org.prongsai.model.framework.Topic.Recurrence;

/** {@code ita/topics.yaml}: what items of the disclosure assessment are about, whatever their number is in a year. */
public record TopicsYaml(@Needed List<Topic> topics) {
    public TopicsYaml {
        topics = Present.in(topics);
    }

    /** @param name a neutral title, in Thai @param recurs how often it is made; a standing one when not said */
    public record Topic(Written key, Written name, Optional<Recurrence> recurs) {}
}

package org.prongsai.source;

import java.util.List;
import org.prongsai.model.Written;

/** {@code ita/topics.yaml}: what items of the disclosure assessment are about, whatever their number is in a year. */
public record TopicsYaml(@Needed List<Topic> topics) {
    public TopicsYaml {
        topics = Present.in(topics);
    }

    /** @param name a neutral title, in Thai */
    public record Topic(Written key, Written name) {}
}

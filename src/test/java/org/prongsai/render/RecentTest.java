package org.prongsai.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentTest {
    @Test
    void givesTheSameValueAgain() {
        Recent<String, Object> recent = new Recent<>(2);
        Object first = recent.get("a", Object::new);
        assertThat(recent.get("a", Object::new)).isSameAs(first);
    }

    @Test
    void forgetsWhatWasNotAskedForLongest() {
        Recent<String, Integer> recent = new Recent<>(2);
        recent.put("a", 1);
        recent.put("b", 2);
        assertThat(recent.get("a")).contains(1);
        recent.put("c", 3);
        assertThat(recent.get("b")).isEmpty();
        assertThat(recent.get("a")).contains(1);
        assertThat(recent.get("c")).contains(3);
    }
}

package org.prongsai.render;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What was asked for last, and will be again: so many values, and no more. Several threads may ask. */
final class Recent<K, V> {
    private static final float LOAD = 0.75f;

    private final int most;
    private final Map<K, V> values = new LinkedHashMap<>(16, LOAD, true);

    Recent(int most) {
        this.most = most;
    }

    synchronized Optional<V> get(K key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The same value for all who ask, as long as it is kept. */
    synchronized V get(K key, Supplier<V> made) {
        V known = values.get(key);
        if (known != null) return known;
        V value = made.get();
        put(key, value);
        return value;
    }

    synchronized void put(K key, V value) {
        values.put(key, value);
        if (values.size() <= most) return;
        Iterator<K> oldest = values.keySet().iterator();
        oldest.next();
        oldest.remove();
    }
}

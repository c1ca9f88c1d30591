package org.prongsai.publish;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.LongConsumer;

/**
 * The folder of a site where it is published. Names are from that folder, with slashes; that of the folder itself is empty. A method that throws may or may
 * not have had its effect: a connection may be cut before the answer comes.
 */
interface Remote extends Closeable {
    /** What lies somewhere. @param bytes of a file; 0 for a folder */
    record Entry(Kind kind, long bytes) {}

    /** What something is. */
    enum Kind {
        FILE,
        FOLDER
    }

    /** What lies in a folder, by name in it; nothing in one that is not there. */
    SortedMap<String, Entry> list(String folder) throws IOException;

    /** A file of which it is known that it is small; nothing when it is not there. */
    Optional<byte[]> read(String name) throws IOException;

    /**
     * Writes a file, in a folder that is there.
     *
     * @param from that many bytes of it are there already, and stay
     * @param sent hears how many bytes more have been sent, from time to time
     */
    void put(String name, Content content, long from, LongConsumer sent) throws IOException;

    /** The SHA-256 sum of a file as it lies there, in small hexadecimal digits; nothing where the place cannot tell. */
    Optional<String> sha256(String name) throws IOException;

    /** Gives a file another name, in the place of the file that has it: at once, where the place can do that. */
    void replace(String from, String to) throws IOException;

    /** Removes a file, if it is there. */
    void delete(String name) throws IOException;

    /** Makes a folder and those above it, where they are not there. */
    void makeFolder(String folder) throws IOException;

    /** Removes a folder, if it is there and nothing is in it. */
    void removeFolder(String folder) throws IOException;

    /** The last part of a name, by which it is listed. */
    static String nameOf(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** The folder in which something lies; empty for the folder of the site. */
    static String folderOf(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('/')));
    }
}

package org.prongsai.source;

import org.prongsai.machine.Checksum;
import org.prongsai.problem.Problems;
import org.prongsai.thai.CompactText;

/** The Markdown of a file: kept, or read from the disk each time somebody asks for it. */
public sealed interface Source {
    /** @throws SourceChanged when the file is no longer what it was when the site was read */
    String text();

    /** About as many letters as it has. */
    long length();

    /** The same, no longer kept. */
    OnDisk givenUp();

    /** At hand. */
    record Kept(CompactText kept, OnDisk givenUp) implements Source {
        @Override
        public String text() {
            return kept.toString();
        }

        @Override
        public long length() {
            return kept.length();
        }
    }

    /** Still in its file. @param sum of all its bytes @param bodyLine on which the Markdown begins, from 1 */
    record OnDisk(FolderEntry file, long sum, int bodyLine) implements Source {
        @Override
        public String text() {
            Problems none = new Problems();
            byte[] bytes = TextReader.bytes(file, none).orElseThrow(SourceChanged::new);
            if (Checksum.of(bytes) != sum) throw new SourceChanged();
            String all = TextReader.read(file, bytes, none)
                    .orElseThrow(SourceChanged::new)
                    .text();
            int start = 0;
            for (int line = 1; line < bodyLine; line++) start = all.indexOf('\n', start) + 1;
            return all.substring(start);
        }

        @Override
        public long length() {
            return file.size();
        }

        @Override
        public OnDisk givenUp() {
            return this;
        }
    }
}

package org.prongsai.source.inside;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.prongsai.model.Inside;
import org.prongsai.thai.CitizenIdMention;

/** Finds citizen ids in a CSV file, which Excel for Thai writes in UTF-8 or in Windows-874. */
final class CsvReader {
    private static final int MOST_BYTES = 16 << 20;

    private CsvReader() {}

    static Inside read(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST_BYTES);
        }
        List<CitizenIdMention> ids = CitizenIdMention.in(text(bytes));
        return new Inside(Inside.State.OPENED, Optional.empty(), Optional.empty(), ids, Optional.empty());
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("x-windows-874"));
        }
    }
}

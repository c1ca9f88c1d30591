package org.prongsai.source.inside;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.prongsai.model.Inside;
import org.prongsai.thai.CitizenIdMention;

/**
 * Finds citizen ids in office files, which are archives of XML: in texts, headers, notes and comments, in words that were deleted while
 * changes were tracked, and in the cells of every sheet, hidden ones too.
 */
final class OfficeReader {
    /** Where people's words are; the rest is styles and settings. */
    private static final Pattern TEXTS =
            Pattern.compile("word/[a-z]+[0-9]*\\.xml|ppt/(?:slides|notesSlides|comments)/[^/]+\\.xml"
                    + "|xl/(?:sharedStrings|comments[0-9]*|worksheets/[^/]+)\\.xml|content\\.xml");

    private static final Pattern NO_TEXTS =
            Pattern.compile("word/(?:styles|settings|fontTable|webSettings|numbering)\\.xml");

    /** Elements of which each is a line: paragraphs, cells and shared texts. */
    private static final Set<String> LINES = Set.of("p", "h", "br", "c", "si", "comment");

    private static final Set<String> WORDS = Set.of("t", "delText");

    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9](?:\\.[0-9]+)?E\\+?1[0-9]");

    /** An archive of a megabyte can unpack to gigabytes. */
    private static final long MOST_BYTES = 64L << 20;

    private static final int MOST_ENTRIES = 10_000;

    private final XMLInputFactory factory = factory();
    private final LimitedText text = new LimitedText();
    private long left = MOST_BYTES;

    private OfficeReader() {}

    static Inside read(Path file) throws IOException {
        OfficeReader reader = new OfficeReader();
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (archive.size() > MOST_ENTRIES) return Inside.CLOSED;
            for (ZipEntry entry : archive.stream().map(ZipEntry.class::cast).toList()) {
                String name = entry.getName();
                boolean hasTexts =
                        TEXTS.matcher(name).matches() && !NO_TEXTS.matcher(name).matches();
                if (hasTexts) reader.readPart(archive, entry);
            }
        } catch (ZipException e) {
            return Inside.BROKEN;
        }
        List<CitizenIdMention> ids = CitizenIdMention.in(reader.text.toString());
        return new Inside(Inside.State.OPENED, Optional.empty(), Optional.empty(), ids, Optional.empty());
    }

    private void readPart(ZipFile archive, ZipEntry entry) throws IOException {
        try (InputStream bytes = new Counted(archive.getInputStream(entry))) {
            XMLStreamReader xml = factory.createXMLStreamReader(bytes);
            Part part = new Part(entry.getName().equals("content.xml"));
            while (xml.hasNext() && !text.isFull()) {
                Patience.check();
                part.read(xml.next(), xml);
            }
        } catch (XMLStreamException | ZipException e) {
            // What stands before the damage, or before the limit, has been read.
        }
        text.newLine();
    }

    /** Nothing outside the file is read, and no entity is unfolded. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /** One file of the archive while it is read. */
    private final class Part {
        /** Whether every element has words, as in OpenDocument; elsewhere only some do. */
        private final boolean everywhere;

        private final StringBuilder value = new StringBuilder();
        private String element = "";
        private boolean shared;

        Part(boolean everywhere) {
            this.everywhere = everywhere;
        }

        void read(int event, XMLStreamReader xml) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    element = xml.getLocalName();
                    if (element.equals("c")) shared = "s".equals(xml.getAttributeValue(null, "t"));
                    if (element.equals("tab")) text.add(" ");
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (element.equals("v") && !shared) value.append(xml.getText());
                    else if (everywhere || WORDS.contains(element)) text.add(xml.getText());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (value.length() > 0) text.add(plain(value.toString()));
                    value.setLength(0);
                    element = "";
                    if (LINES.contains(xml.getLocalName())) text.newLine();
                }
                default -> {}
            }
        }

        /** Some programs write long numbers as 1.101400123451E12. */
        private String plain(String number) {
            return SCIENTIFIC.matcher(number).matches() ? new BigDecimal(number).toPlainString() : number;
        }
    }

    /** Unpacked bytes, up to the limit of the archive. */
    private final class Counted extends FilterInputStream {
        Counted(InputStream bytes) {
            super(bytes);
        }

        @Override
        public int read() throws IOException {
            if (left-- <= 0) return -1;
            return super.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (left <= 0) return -1;
            int read = super.read(into, offset, (int) Math.min(length, left));
            left -= Math.max(0, read);
            return read;
        }
    }
}

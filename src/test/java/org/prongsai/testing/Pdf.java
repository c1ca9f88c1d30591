package org.prongsai.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;

/** PDF files written by hand: as small as they can be, and as odd as a test wants them. */
public final class Pdf {
    private final List<byte[]> objects = new ArrayList<>();

    private Pdf() {}

    /** A file with a page for each text, which is drawn with a font of the reader's. */
    public static byte[] ofTexts(String... texts) {
        List<byte[]> drawings = new ArrayList<>();
        for (String text : texts) drawings.add(latin("BT /F1 12 Tf 20 700 Td " + text + " Tj ET"));
        return ofDrawings("", drawings);
    }

    /** A file with a page for each drawing. @param font more of the font's dictionary */
    public static byte[] ofDrawings(String font, List<byte[]> drawings) {
        Pdf pdf = new Pdf();
        String kids = IntStream.range(0, drawings.size())
                .mapToObj(page -> 4 + page * 2 + " 0 R")
                .collect(Collectors.joining(" "));
        pdf.add("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.add("<< /Type /Pages /Kids [" + kids + "] /Count " + drawings.size() + " >>");
        pdf.add("<< /Type /Font /Subtype /TrueType /BaseFont /Arial " + font + " >>");
        for (byte[] drawing : drawings) {
            int number = pdf.objects.size() + 1;
            pdf.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents " + (number + 1)
                    + " 0 R /Resources << /Font << /F1 3 0 R >> >> >>");
            pdf.addStream("", drawing);
        }
        return pdf.bytes();
    }

    /** A file of objects, the first of which is its catalogue. Each is a text, or bytes as they are. */
    public static byte[] ofObjects(Object... objects) {
        Pdf pdf = new Pdf();
        for (Object object : objects) {
            if (object instanceof byte[] bytes) pdf.objects.add(bytes);
            else pdf.add(object.toString());
        }
        return pdf.bytes();
    }

    /** A stream that is packed. @param dictionary more of its dictionary */
    public static byte[] packed(String dictionary, byte[] content) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (DeflaterOutputStream packing = new DeflaterOutputStream(bytes)) {
                packing.write(content);
            }
            return stream("/Filter /FlateDecode " + dictionary, bytes.toByteArray());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A stream as it is. @param dictionary more of its dictionary */
    public static byte[] stream(String dictionary, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(latin("<< " + dictionary + " /Length " + content.length + " >>\nstream\n"));
        bytes.writeBytes(content);
        bytes.writeBytes(latin("\nendstream"));
        return bytes.toByteArray();
    }

    private void add(String object) {
        objects.add(latin(object));
    }

    private void addStream(String dictionary, byte[] content) {
        objects.add(stream(dictionary, content));
    }

    private byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(latin("%PDF-1.7\n"));
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            places.add(bytes.size());
            bytes.writeBytes(latin(i + 1 + " 0 obj\n"));
            bytes.writeBytes(objects.get(i));
            bytes.writeBytes(latin("\nendobj\n"));
        }
        int table = bytes.size();
        bytes.writeBytes(latin("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n"));
        places.forEach(place -> bytes.writeBytes(latin(String.format("%010d 00000 n \n", place))));
        bytes.writeBytes(latin(
                "trailer\n<< /Size " + (objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n"));
        return bytes.toByteArray();
    }

    public static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

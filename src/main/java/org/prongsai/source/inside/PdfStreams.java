package org.prongsai.source.inside;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Unpacks what is in a PDF, with a limit; pdfbox itself unpacks in memory and without one. */
final class PdfStreams {
    /** What draws a page is some hundred kilobytes; a small file can unpack to gigabytes. */
    private static final int LARGEST = 32 << 20;

    private PdfStreams() {}

    /** What draws a page; given up when it is too large. */
    static byte[] drawing(PDPage page) throws IOException {
        Bounded drawing = new Bounded();
        Iterator<PDStream> streams = page.getContentStreams();
        while (streams.hasNext()) {
            drawing.writeBytes(unpacked(streams.next().getCOSObject()));
            drawing.write('\n');
        }
        return drawing.toByteArray();
    }

    /** A stream without its filters; given up when it is too large. */
    static byte[] unpacked(COSStream stream) throws IOException {
        List<COSName> filters = filters(stream);
        byte[] bytes;
        try (InputStream packed = stream.createRawInputStream()) {
            Bounded first = new Bounded();
            if (filters.isEmpty()) packed.transferTo(first);
            else FilterFactory.INSTANCE.getFilter(filters.get(0)).decode(packed, first, stream, 0);
            bytes = first.toByteArray();
        }
        for (int i = 1; i < filters.size(); i++) {
            Bounded next = new Bounded();
            FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(new ByteArrayInputStream(bytes), next, stream, i);
            bytes = next.toByteArray();
        }
        return bytes;
    }

    private static List<COSName> filters(COSStream stream) {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSName one) return List.of(one);
        List<COSName> names = new ArrayList<>();
        if (filters instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSName name) names.add(name);
            }
        }
        return names;
    }

    private static final class Bounded extends ByteArrayOutputStream {
        @Override
        public synchronized void write(int b) {
            checkRoom(1);
            super.write(b);
        }

        @Override
        public synchronized void write(byte[] bytes, int start, int length) {
            checkRoom(length);
            super.write(bytes, start, length);
        }

        private void checkRoom(int more) {
            if (count + more > LARGEST) throw new Patience.GivenUp();
        }
    }
}

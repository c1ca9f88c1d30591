package org.prongsai.media;

import java.awt.Point;
import java.awt.color.CMMException;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferUShort;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.awt.image.SampleModel;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.event.IIOReadUpdateListener;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.prongsai.media.PictureHead.Storage;
import org.prongsai.model.FileKind;
import org.prongsai.model.Picture.Pixels;

/**
 * Decodes a picture with the readers that come with Java, and makes it smaller on the way. A picture that is stored line by line is never held: the reader
 * draws every line into the same place, from where it is taken at once.
 */
final class Decoding {
    private final ImageReader reader;
    private final Pixels pixels;
    private final Pixels wanted;

    private Decoding(ImageReader reader, Pixels pixels, Pixels wanted) {
        this.reader = reader;
        this.pixels = pixels;
        this.wanted = wanted;
    }

    /**
     * The picture as its pixels lie, made as small as wanted.
     *
     * @param stripped without what readers would have to understand besides
     */
    static Pixmap of(byte[] stripped, FileKind kind, PictureHead head, Pixels wanted) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(kind == FileKind.JPEG ? "jpeg" : "png")
                .next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(stripped))) {
            reader.setInput(in, true, true);
            return new Decoding(reader, head.picture().stored(), wanted).decoded(head.storage());
        } catch (IIOException | CMMException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // The readers throw whatever comes first where a file is damaged.
            throw new BrokenPicture(e.getMessage());
        } finally {
            reader.dispose();
        }
    }

    private Pixmap decoded(Storage storage) throws IOException {
        if (reader.getWidth(0) != pixels.width() || reader.getHeight(0) != pixels.height())
            throw new BrokenPicture("two sizes");
        ImageTypeSpecifier type = reader.getImageTypes(0).next();
        boolean byLines = storage == Storage.BY_LINES && type.getSampleModel() instanceof PixelInterleavedSampleModel;
        return byLines ? byLines(type) : whole();
    }

    private Pixmap byLines(ImageTypeSpecifier type) throws IOException {
        int bands = type.getNumBands();
        boolean wide = type.getSampleModel().getDataType() == DataBuffer.TYPE_USHORT;
        DataBuffer line =
                wide ? new DataBufferUShort(pixels.width() * bands) : new DataBufferByte(pixels.width() * bands);
        Reduction reduction = new Reduction(pixels, wanted, bands);
        reader.addIIOReadUpdateListener(new LineByLine(line, reduction));
        ImageReadParam param = reader.getDefaultReadParam();
        param.setDestination(new BufferedImage(type.getColorModel(), oneLine(line, bands), false, null));
        reader.read(0, param);
        return reduction.finished();
    }

    /** As many lines as the picture has, all of them in the same place. */
    private WritableRaster oneLine(DataBuffer line, int bands) {
        int[] offsets = new int[bands];
        for (int band = 0; band < bands; band++) offsets[band] = band;
        SampleModel model =
                new ComponentSampleModel(line.getDataType(), pixels.width(), pixels.height(), bands, 0, offsets);
        return Raster.createWritableRaster(model, line, new Point());
    }

    private Pixmap whole() throws IOException {
        BufferedImage image = reader.read(0);
        return image.getColorModel() instanceof ComponentColorModel ? ofSamples(image) : ofColours(image);
    }

    /** Grey stays as it is stored: as a colour it would be lighter. */
    private Pixmap ofSamples(BufferedImage image) throws BrokenPicture {
        Raster raster = image.getRaster();
        int bands = raster.getNumBands();
        int unseen = image.getColorModel().getComponentSize(0) - Byte.SIZE;
        Reduction reduction = new Reduction(pixels, wanted, bands);
        int[] samples = new int[pixels.width() * bands];
        byte[] line = new byte[samples.length];
        for (int y = 0; y < pixels.height(); y++) {
            raster.getPixels(0, y, pixels.width(), 1, samples);
            for (int i = 0; i < samples.length; i++) line[i] = (byte) (samples[i] >>> unseen);
            reduction.line(line);
        }
        return reduction.finished();
    }

    private Pixmap ofColours(BufferedImage image) throws BrokenPicture {
        int bands = image.getColorModel().hasAlpha() ? 4 : 3;
        Reduction reduction = new Reduction(pixels, wanted, bands);
        int[] colours = new int[pixels.width()];
        byte[] line = new byte[pixels.width() * bands];
        for (int y = 0; y < pixels.height(); y++) {
            image.getRGB(0, y, pixels.width(), 1, colours, 0, pixels.width());
            for (int x = 0; x < colours.length; x++) {
                for (int band = 0; band < bands; band++)
                    line[x * bands + band] = (byte) (colours[x] >>> (band < 3 ? 16 - 8 * band : 24));
            }
            reduction.line(line);
        }
        return reduction.finished();
    }

    /** Takes every line out of the one place as soon as it is there. */
    private static final class LineByLine implements IIOReadUpdateListener {
        private final DataBuffer line;
        private final Reduction reduction;
        private final byte[] samples;

        LineByLine(DataBuffer line, Reduction reduction) {
            this.line = line;
            this.reduction = reduction;
            this.samples = new byte[line.getSize()];
        }

        @Override
        public void passStarted(
                ImageReader reader,
                BufferedImage image,
                int pass,
                int first,
                int last,
                int x,
                int y,
                int everyX,
                int everyY,
                int[] bands) {
            reduction.restart();
        }

        @Override
        public void imageUpdate(
                ImageReader reader,
                BufferedImage image,
                int x,
                int y,
                int width,
                int height,
                int everyX,
                int everyY,
                int[] bands) {
            if (line instanceof DataBufferUShort wide) {
                short[] data = wide.getData();
                for (int i = 0; i < samples.length; i++) samples[i] = (byte) (data[i] >>> 8);
                reduction.line(samples);
            } else {
                reduction.line(((DataBufferByte) line).getData());
            }
        }

        @Override
        public void passComplete(ImageReader reader, BufferedImage image) {}

        @Override
        public void thumbnailPassStarted(
                ImageReader reader,
                BufferedImage image,
                int pass,
                int first,
                int last,
                int x,
                int y,
                int everyX,
                int everyY,
                int[] bands) {}

        @Override
        public void thumbnailUpdate(
                ImageReader reader,
                BufferedImage image,
                int x,
                int y,
                int width,
                int height,
                int everyX,
                int everyY,
                int[] bands) {}

        @Override
        public void thumbnailPassComplete(ImageReader reader, BufferedImage image) {}
    }
}

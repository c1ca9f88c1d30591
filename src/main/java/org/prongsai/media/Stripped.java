package org.prongsai.media;

import org.prongsai.model.FileKind;
import org.prongsai.model.Picture;

/** The bytes of pictures without what stands beside the picture: cameras' data, places, words, small pictures, and whatever follows the end. */
public final class Stripped {
    private Stripped() {}

    /**
     * The same picture, pixel by pixel. A picture that is not upright says so still, and nothing else.
     *
     * @throws BrokenPicture when it is not whole
     */
    public static byte[] of(byte[] bytes, FileKind kind, Picture picture) throws BrokenPicture {
        return switch (kind) {
            case JPEG -> Jpeg.stripped(bytes, picture.orientation());
            case PNG -> Png.stripped(bytes);
            case GIF -> Gif.stripped(bytes);
            case WEBP -> Webp.stripped(bytes);
            default -> throw new IllegalArgumentException("no picture: " + kind);
        };
    }
}

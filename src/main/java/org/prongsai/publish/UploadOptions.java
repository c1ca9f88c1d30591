package org.prongsai.publish;

/** What somebody decides about an upload. */
public record UploadOptions(Others others, Look look, Unfinished unfinished) {
    /** What is done about files of others in the folder. None is ever removed. */
    public enum Others {
        /** A folder with files of others that no site of ours has is left alone, and so is each of their files. */
        LEAVE,
        /** The folder becomes the site's; a file of the same name is replaced. */
        ADOPT
    }

    /** What is believed of the published site. */
    public enum Look {
        /** Its manifest. */
        MANIFEST,
        /** Its files: that each is there with its size, and its sum where the place can tell. */
        EVERY_FILE
    }

    /** What is done about an upload of another machine that is changing the site, or was cut while it did. One of this machine is finished in any case. */
    public enum Unfinished {
        /** It may go on yet: nothing is done. */
        LEAVE,
        /** Somebody knows that it was cut: it is finished first. */
        TAKE_OVER
    }

    /** What is done when nothing is said. */
    public static final UploadOptions USUAL = new UploadOptions(Others.LEAVE, Look.MANIFEST, Unfinished.LEAVE);
}

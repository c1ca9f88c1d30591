package org.prongsai.publish;

/** Hears how far an upload has come. */
public interface UploadProgress {
    /** Nobody listens. */
    UploadProgress UNHEARD = new UploadProgress() {
        @Override
        public void sent(long bytes, long all) {
            // nobody listens
        }

        @Override
        public void placed(int steps, int all) {
            // nobody listens
        }
    };

    /** Of the bytes that are to be sent. */
    void sent(long bytes, long all);

    /** Of the files that have all arrived, and are now put in their places. */
    void placed(int steps, int all);
}

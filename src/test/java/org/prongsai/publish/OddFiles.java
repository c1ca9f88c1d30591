package org.prongsai.publish;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.ftpserver.filesystem.nativefs.NativeFileSystemFactory;
import org.apache.ftpserver.filesystem.nativefs.impl.NativeFileSystemView;
import org.apache.ftpserver.filesystem.nativefs.impl.NativeFtpFile;
import org.apache.ftpserver.ftplet.FileSystemView;
import org.apache.ftpserver.ftplet.FtpException;
import org.apache.ftpserver.ftplet.FtpFile;
import org.apache.ftpserver.ftplet.User;

/** Files of a server that does with what it is sent what servers do. */
final class OddFiles extends NativeFileSystemFactory {
    private final Way way;

    /** What becomes of the bytes of a file. */
    interface Way {
        OutputStream of(OutputStream file);
    }

    OddFiles(Way way) {
        this.way = way;
    }

    /** A server that takes everything for text. */
    static OddFiles text() {
        return new OddFiles(file -> new FilterOutputStream(file) {
            @Override
            public void write(int letter) throws IOException {
                if (letter == '\n') out.write('\r');
                out.write(letter);
            }
        });
    }

    /** A server on which no more than so many bytes of a file may be written. */
    static OddFiles full(long[] left) {
        return new OddFiles(file -> new FilterOutputStream(file) {
            @Override
            public void write(int letter) throws IOException {
                if (--left[0] < 0) throw new IOException("disk quota exceeded");
                out.write(letter);
            }
        });
    }

    @Override
    public FileSystemView createFileSystemView(User user) throws FtpException {
        return new NativeFileSystemView(user, isCaseInsensitive()) {
            @Override
            public FtpFile getFile(String name) {
                NativeFtpFile file = (NativeFtpFile) super.getFile(name);
                return new Odd(file, user);
            }
        };
    }

    private final class Odd extends NativeFtpFile {
        Odd(NativeFtpFile file, User user) {
            super(file.getAbsolutePath(), file.getPhysicalFile(), user);
        }

        @Override
        public OutputStream createOutputStream(long offset) throws IOException {
            return way.of(super.createOutputStream(offset));
        }
    }
}

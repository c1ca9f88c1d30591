package org.prongsai.publish;

import java.io.IOException;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;
import org.apache.sshd.sftp.server.FileHandle;
import org.apache.sshd.sftp.server.SftpEventListener;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/** A host on which so many bytes may be written, and no more. */
final class Quota implements SftpEventListener {
    private long left;

    Quota(long left) {
        this.left = left;
    }

    synchronized void set(long bytes) {
        left = bytes;
    }

    SftpSubsystemFactory subsystem() {
        SftpSubsystemFactory factory = new SftpSubsystemFactory();
        factory.addSftpEventListener(this);
        return factory;
    }

    @Override
    public synchronized void writing(
            ServerSession session, String handle, FileHandle file, long offset, byte[] data, int dataOffset, int length)
            throws IOException {
        left -= length;
        if (left < 0) throw new SftpException(SftpConstants.SSH_FX_NO_SPACE_ON_FILESYSTEM, "quota");
    }
}

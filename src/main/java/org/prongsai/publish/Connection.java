package org.prongsai.publish;

import java.io.IOException;

/** Ways to targets. */
final class Connection {
    private Connection() {}

    /** @throws PublishFailure when there is none, or nobody is let in */
    static Remote to(Target target, Access access) throws IOException {
        return switch (target.settings().kind()) {
            case FOLDER -> FolderRemote.of(target.localFolder());
            case SFTP -> SftpRemote.connect(target, access);
            case FTPS, FTP -> FtpRemote.connect(target, access);
        };
    }
}

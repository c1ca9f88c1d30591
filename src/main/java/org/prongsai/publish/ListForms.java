package org.prongsai.publish;

import org.apache.commons.net.ftp.FTPClientConfig;
import org.apache.commons.net.ftp.FTPFileEntryParser;
import org.apache.commons.net.ftp.parser.CompositeFileEntryParser;
import org.apache.commons.net.ftp.parser.FTPFileEntryParserFactory;
import org.apache.commons.net.ftp.parser.NTFTPEntryParser;
import org.apache.commons.net.ftp.parser.UnixFTPEntryParser;

/** Hosts that know no MLSD list files as Unix does or as Windows does; what they say of themselves is not asked, for it is not always known, or true. */
final class ListForms implements FTPFileEntryParserFactory {
    @Override
    public FTPFileEntryParser createFileEntryParser(String system) {
        // a line in the form of Unix may pass for one of Windows, and never the other way round
        return new CompositeFileEntryParser(
                new FTPFileEntryParser[] {new UnixFTPEntryParser(), new NTFTPEntryParser()});
    }

    @Override
    public FTPFileEntryParser createFileEntryParser(FTPClientConfig config) {
        return createFileEntryParser(config.getServerSystemKey());
    }
}

package org.prongsai.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.net.ftp.FTPFile;
import org.apache.commons.net.ftp.FTPFileEntryParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds, sizes and names are read from lines of LIST as real servers write them, whatever the date looks like. */
class ListFormsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "drwxr-xr-x    2 1000     1000         4096 Nov 22 09:13 2567                          | folder | 4096  | 2567",
                "-rw-r--r--    1 1000     1000        18211 Nov 22 09:13 index.html                    | file   | 18211 | index.html",
                "-rw-r--r--    1 1000     1000        18211 Jan 05  2024 แบบคำขอ ทั่วไป.pdf             | file   | 18211 | แบบคำขอ ทั่วไป.pdf",
                "-rw-r--r--    1 officer  web users       7 Feb 29  2023 a.txt                         | file   | 7     | a.txt",
                "-rw-r--r--   1 ftp ftp          18211 2567-11-22 09:13 index.html                     | file   | 18211 | index.html",
                "-rw-r--r--   1 ftp ftp     5368709120 Nov 31 25:61 large.zip                          | file   | 5368709120 | large.zip",
                "11-22-26  09:13AM       <DIR>          2567                                           | folder | 0     | 2567",
                "11-22-2569  09:13PM              18211 แบบคำขอ ทั่วไป.pdf                               | file   | 18211 | แบบคำขอ ทั่วไป.pdf"
            })
    void kindsSizesAndNamesAreRead(String line, String kind, long bytes, String name) {
        FTPFileEntryParser forms = new ListForms().createFileEntryParser("");
        FTPFile file = forms.parseFTPEntry(line);
        assertThat(file).isNotNull();
        assertThat(file.getName()).isEqualTo(name);
        assertThat(file.isDirectory()).isEqualTo(kind.equals("folder"));
        if (file.isFile()) assertThat(file.getSize()).isEqualTo(bytes);
    }
}

package org.prongsai.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.ftpserver.filesystem.nativefs.NativeFileSystemFactory;
import org.apache.ftpserver.ftplet.FileSystemFactory;
import org.apache.ftpserver.ftplet.FtpException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.output.FinishedSite;
import org.prongsai.publish.PublishFailure.Reason;

/** Sites are uploaded by FTPS, and by FTP where the target says so, whatever the host does with files. */
class FtpUploadTest {
    @TempDir
    private static Path common;

    private static Certificate certificate;

    @TempDir
    private Path work;

    private FtpHost host;

    @BeforeAll
    static void makeCertificate() throws IOException, InterruptedException {
        certificate = Certificate.make(common);
    }

    @BeforeEach
    void needTheProxy() {
        Assumptions.assumeTrue(FtpHost.isPossible());
    }

    @AfterEach
    void stop() throws IOException {
        if (host != null) host.close();
    }

    private void start(FileSystemFactory files, FtpOddity... oddities) throws IOException, FtpException {
        host = FtpHost.start(work, certificate, files, oddities);
    }

    private Target secure() {
        return host.target("ftps", "fingerprint: " + certificate.fingerprint());
    }

    private void publish(FinishedSite site, Target target, String password) throws IOException {
        try (Upload upload = Upload.of(site, target, TestTargets.access(work, password), UploadOptions.USUAL)) {
            upload.run(UploadProgress.UNHEARD);
        }
        assertThat(MadeSite.served(host.folder())).isEqualTo(MadeSite.whole(site));
    }

    private void refuses(Reason reason, FinishedSite site, Target target, String password, String detail) {
        assertThatThrownBy(() -> publish(site, target, password))
                .isInstanceOfSatisfying(PublishFailure.class, failure -> {
                    assertThat(failure.reason()).isEqualTo(reason);
                    assertThat(String.join(" ", failure.details()))
                            .contains(detail)
                            .doesNotContain(TestTargets.PASSWORD);
                });
    }

    @Test
    void cutsAtRandomBytesLeaveTheOldSiteOrAreResumed() throws IOException, FtpException {
        start(new NativeFileSystemFactory());
        new Cuts(host, work).make(2, 2567);
    }

    @Test
    @Tag("long")
    void cutsAtAHundredBytesLeaveTheOldSiteOrAreResumed() throws IOException, FtpException {
        start(new NativeFileSystemFactory());
        Cuts cuts = new Cuts(host, work);
        cuts.make(100, 2568);
        assertThat(cuts.betweens()).isGreaterThan(10);
    }

    @Test
    void plainFtpIsUsedWhereTheTargetSaysSo() throws IOException, FtpException {
        start(new NativeFileSystemFactory());
        publish(MadeSite.old().in(work.resolve("old")), host.target("ftp"), TestTargets.PASSWORD);
        publish(MadeSite.later().in(work.resolve("later")), host.target("ftp"), TestTargets.PASSWORD);
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefusedBeforeThePasswordIsSent() throws IOException, FtpException {
        start(new NativeFileSystemFactory());
        FinishedSite site = MadeSite.old().in(work.resolve("old"));
        refuses(Reason.CERTIFICATE_UNTRUSTED, site, host.target("ftps"), TestTargets.PASSWORD, "SHA256:");
        Target other = host.target("ftps", "fingerprint: SHA256:" + "A".repeat(43));
        refuses(Reason.CERTIFICATE_UNTRUSTED, site, other, TestTargets.PASSWORD, "SHA256:");
        assertThat(MadeSite.all(host.folder())).isEmpty();
    }

    @Test
    void aWrongPasswordIsRefusedAndAMissingOneIsToldSo() throws IOException, FtpException {
        start(new NativeFileSystemFactory());
        FinishedSite site = MadeSite.old().in(work.resolve("old"));
        refuses(Reason.LOGIN_REFUSED, site, secure(), "wrong", FtpHost.USER);
        refuses(Reason.NO_PASSWORD, site, secure(), "", FtpHost.USER);
    }

    @Test
    void aFolderThatIsNotThereIsNotMade() throws IOException, FtpException {
        start(new NativeFileSystemFactory());
        Files.delete(host.folder());
        refuses(Reason.NO_FOLDER, MadeSite.old().in(work.resolve("old")), secure(), TestTargets.PASSWORD, "www");
    }

    @Test
    void aHostThatTakesEverythingForTextIsFoundOutAtTheFirstFile() throws IOException, FtpException {
        start(OddFiles.text());
        FinishedSite site = MadeSite.old().in(work.resolve("old"));
        refuses(Reason.DAMAGED, site, secure(), TestTargets.PASSWORD, "css/site.css 1");
        assertThat(MadeSite.served(host.folder())).isEmpty();
    }

    @Test
    void aFullHostKeepsTheOldSite() throws IOException, FtpException {
        long[] left = {Long.MAX_VALUE};
        start(OddFiles.full(left));
        FinishedSite old = MadeSite.old().in(work.resolve("old"));
        FinishedSite later = MadeSite.later().in(work.resolve("later"));
        publish(old, secure(), TestTargets.PASSWORD);
        left[0] = 20_000;
        refuses(Reason.REFUSED, later, secure(), TestTargets.PASSWORD, "551");
        assertThat(MadeSite.served(host.folder())).isEqualTo(MadeSite.whole(old));
        left[0] = Long.MAX_VALUE;
        publish(later, secure(), TestTargets.PASSWORD);
    }

    @Test
    void aHostToWhichSmallAndCapitalLettersAreTheSameKeepsAFileWhoseNameChangedOnlySo()
            throws IOException, FtpException {
        NativeFileSystemFactory files = new NativeFileSystemFactory();
        files.setCaseInsensitive(true);
        start(files);
        MadeSite made = MadeSite.old().with("img/Photo.jpg", "old");
        publish(made.in(work.resolve("old")), secure(), TestTargets.PASSWORD);
        publish(MadeSite.old().with("img/photo.jpg", "new").in(work.resolve("later")), secure(), TestTargets.PASSWORD);
    }

    @Test
    void aHostToWhichTheyAreNotLosesTheFileWithTheOldName() throws IOException, FtpException {
        start(new NativeFileSystemFactory());
        MadeSite made = MadeSite.old().with("img/Photo.jpg", "old");
        publish(made.in(work.resolve("old")), secure(), TestTargets.PASSWORD);
        publish(MadeSite.old().with("img/photo.jpg", "new").in(work.resolve("later")), secure(), TestTargets.PASSWORD);
    }

    private void publishesTwice(Target target) throws IOException {
        publish(MadeSite.old().in(work.resolve("old")), target, TestTargets.PASSWORD);
        publish(MadeSite.later().in(work.resolve("later")), target, TestTargets.PASSWORD);
    }

    @Test
    void aHostThatDemandsTheSessionOfTheOrdersForDataGetsIt() throws IOException, FtpException {
        start(new NativeFileSystemFactory(), FtpOddity.DEMANDS_THE_SESSION_FOR_DATA);
        publishesTwice(secure());
    }

    @Test
    void aHostThatSpeaksOnlyTheNewestEncryptionIsSpokenTo() throws IOException, FtpException {
        start(new NativeFileSystemFactory(), FtpOddity.NEWEST_ENCRYPTION_ONLY);
        publish(MadeSite.old().in(work.resolve("old")), secure(), TestTargets.PASSWORD);
    }

    @Test
    void aHostThatEncryptsFromTheFirstByteIsSpokenTo() throws IOException, FtpException {
        start(
                new NativeFileSystemFactory(),
                FtpOddity.ENCRYPTED_FROM_THE_FIRST_BYTE,
                FtpOddity.DEMANDS_THE_SESSION_FOR_DATA);
        FinishedSite site = MadeSite.old().in(work.resolve("old"));
        Remote remote = FtpRemote.connect(secure(), TestTargets.access(work, TestTargets.PASSWORD), host.port());
        try (Upload upload = Upload.of(site, remote, TestTargets.ID, UploadOptions.USUAL)) {
            upload.run(UploadProgress.UNHEARD);
        }
        assertThat(MadeSite.served(host.folder())).isEqualTo(MadeSite.whole(site));
    }

    @Test
    void aHostThatListsInTheOldFormAndDoesNotSayWhatItIsWillDo() throws IOException, FtpException {
        start(new NativeFileSystemFactory(), FtpOddity.NO_MLST, FtpOddity.NO_SYST);
        publishesTwice(secure());
    }

    @Test
    void aHostThatAddsNothingToFilesGetsTheOneOfWhichHalfHadArrivedAgain() throws IOException, FtpException {
        start(new NativeFileSystemFactory(), FtpOddity.ADDS_NOTHING_TO_FILES);
        publish(MadeSite.old().in(work.resolve("old")), secure(), TestTargets.PASSWORD);
        FinishedSite later = MadeSite.later().in(work.resolve("later"));
        Path index = later.file("index.html");
        Step.Put put = new Step.Put("index.html", later.sums().get("index.html"), Files.size(index));
        String id = Files.readString(secure().senderFile());
        Path half = host.folder().resolve(Waiting.gathered(id).of(put));
        Files.createDirectories(half.getParent());
        Files.writeString(half, Files.readString(index).substring(0, 7));
        publish(later, secure(), TestTargets.PASSWORD);
    }

    @Test
    void aHostThatDoesNotEncryptGetsNoPasswordAndIsToldApartFromOneThatIsNotThere() throws IOException, FtpException {
        start(new NativeFileSystemFactory(), FtpOddity.NO_AUTH);
        FinishedSite site = MadeSite.old().in(work.resolve("old"));
        refuses(Reason.NO_ENCRYPTION, site, secure(), TestTargets.PASSWORD, "502");
    }

    @Test
    void aHostThatOpensNoWayForDataIsToldSo() throws IOException, FtpException {
        start(new NativeFileSystemFactory(), FtpOddity.NO_DATA);
        FinishedSite site = MadeSite.old().in(work.resolve("old"));
        refuses(Reason.NO_DATA, site, secure(), TestTargets.PASSWORD, "425");
        refuses(Reason.NO_DATA, site, host.target("ftp"), TestTargets.PASSWORD, "425");
    }
}

package org.prongsai.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.output.FinishedSite;
import org.prongsai.publish.PublishFailure.Reason;
import org.prongsai.publish.UploadOptions.Look;
import org.prongsai.publish.UploadOptions.Others;
import org.prongsai.publish.UploadOptions.Unfinished;
import org.prongsai.testing.Folders;

/** Sites are put into a folder, in the order that readers need, and into no folder of others. */
class FolderUploadTest {
    private static final UploadOptions ADOPT = new UploadOptions(Others.ADOPT, Look.MANIFEST, Unfinished.LEAVE);
    private static final UploadOptions LOOK = new UploadOptions(Others.LEAVE, Look.EVERY_FILE, Unfinished.LEAVE);

    @TempDir
    private Path work;

    private Path target;

    @BeforeEach
    void setTarget() {
        target = work.resolve("stick");
    }

    private Upload upload(FinishedSite site, UploadOptions options) throws IOException {
        try (Remote remote = FolderRemote.of(target)) {
            Upload upload = Upload.of(site, remote, TestTargets.ID, options);
            upload.run(UploadProgress.UNHEARD);
            return upload;
        }
    }

    private FinishedSite site(String name, MadeSite made) {
        return made.in(work.resolve(name));
    }

    private String manifest() throws IOException {
        return Sums.of(Content.of(target.resolve(FinishedSite.MANIFEST)));
    }

    private void refuses(FinishedSite site, UploadOptions options, Reason reason, String... details) {
        Map<String, String> before = Files.exists(target) ? MadeSite.all(target) : Map.of();
        assertThatThrownBy(() -> upload(site, options)).isInstanceOfSatisfying(PublishFailure.class, failure -> {
            assertThat(failure.reason()).isEqualTo(reason);
            assertThat(String.join(" ", failure.details())).contains(String.join(" ", details));
        });
        assertThat(Files.exists(target) ? MadeSite.all(target) : Map.of()).isEqualTo(before);
    }

    /** A copy of it among what it is made of, or in itself, would be a part of it the next time. */
    @ParameterizedTest
    @ValueSource(strings = {"content/pub", "../old", "../old/copy", "..", "static"})
    void aSiteIsNotPublishedIntoItself(String place) throws IOException {
        FinishedSite site = site("old", MadeSite.old());
        Target into = TestTargets.of(work, "kind: folder", "folder: " + place);
        assertThatThrownBy(() -> Upload.of(site, into, TestTargets.access(work, ""), UploadOptions.USUAL))
                .isInstanceOfSatisfying(
                        PublishFailure.class, no -> assertThat(no.reason()).isEqualTo(Reason.OWN_FOLDER));
    }

    @Test
    void cutsAtTenBytesLeaveTheOldSiteOrAreResumed() throws IOException {
        Cuts cuts = new Cuts(new CutFolder(target), work);
        cuts.make(10, 2567);
        assertThat(cuts.betweens()).isPositive();
    }

    @Test
    @Tag("long")
    void cutsAtAHundredBytesLeaveTheOldSiteOrAreResumed() throws IOException {
        Cuts cuts = new Cuts(new CutFolder(target), work);
        cuts.make(100, 2568);
        assertThat(cuts.betweens()).isGreaterThan(10);
    }

    /** As on hosts that give no name that is taken. */
    @Test
    void aCutThatTookAwayTheOldManifestIsResumedByTheNewOne() throws IOException {
        upload(site("old", MadeSite.old()), UploadOptions.USUAL);
        FinishedSite later = site("later", MadeSite.later());
        try (Remote remote = FolderRemote.of(target)) {
            UploadPlan plan = Upload.of(later, remote, TestTargets.ID, UploadOptions.USUAL)
                    .plan();
            Waiting waiting = Waiting.gathered(TestTargets.ID);
            Staging staging = new Staging(later, remote, waiting, UploadProgress.UNHEARD);
            SiteAddress address = new SiteAddress(MadeSite.ADDRESS);
            staging.claim(address);
            staging.send(plan);
            Journal journal = new Journal(manifest(), plan.steps());
            staging.keep(journal);
            new Turn(remote, address).take(TestTargets.ID, journal);
            remote.delete(FinishedSite.MANIFEST);
        }
        Upload upload = upload(later, UploadOptions.USUAL);
        assertThat(upload.resumes()).isTrue();
        assertThat(upload.plan().isEmpty()).isTrue();
        assertThat(MadeSite.served(target)).isEqualTo(MadeSite.whole(later));
    }

    @Test
    void sendsOnlyWhatHasChangedAndRemovesWhatIsGone() throws IOException {
        upload(site("old", MadeSite.old()), UploadOptions.USUAL);
        Upload upload = upload(site("later", MadeSite.later()), UploadOptions.USUAL);
        assertThat(upload.plan().added())
                .containsExactly("2568/index.html", "2568/report/index.html", "เอกสาร/ใหม่.pdf");
        assertThat(upload.plan().changed())
                .containsExactly("2567/index.html", "css/site.css", "index.html", "sitemap.xml", "เอกสาร/แผน ปี.pdf");
        assertThat(upload.plan().removed()).containsExactly("2567/gone/index.html", "เอกสาร/ลบ.pdf");
        assertThat(upload.state()).isEqualTo(Upload.State.NEW);
        assertThat(MadeSite.served(target))
                .isEqualTo(
                        MadeSite.whole(FinishedSite.open(work.resolve("later")).get()));
        assertThat(target.resolve("2567/gone")).as("an empty folder").doesNotExist();
        assertThat(upload(site("later", MadeSite.later()), UploadOptions.USUAL)
                        .plan()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void filesComeBeforeThePagesThatShowThemAndTheHomePageLast() throws IOException {
        upload(site("old", MadeSite.old()), UploadOptions.USUAL);
        try (Remote remote = FolderRemote.of(target)) {
            List<String> order = new ArrayList<>();
            Upload.of(site("later", MadeSite.later()), remote, TestTargets.ID, UploadOptions.USUAL)
                    .plan()
                    .steps()
                    .forEach(step -> order.add(step.name()));
            assertThat(order)
                    .containsExactly(
                            "เอกสาร/ใหม่.pdf",
                            "css/site.css",
                            "เอกสาร/แผน ปี.pdf",
                            "2568/index.html",
                            "2568/report/index.html",
                            "2567/index.html",
                            "index.html",
                            "sitemap.xml",
                            FinishedSite.MANIFEST,
                            "2567/gone/index.html",
                            "เอกสาร/ลบ.pdf");
        }
    }

    @Test
    void lookingAloneWritesNothing() throws IOException {
        try (Remote remote = FolderRemote.of(target)) {
            assertThat(Upload.of(site("old", MadeSite.old()), remote, TestTargets.ID, UploadOptions.USUAL)
                            .plan()
                            .added())
                    .hasSize(9);
        }
        assertThat(target).doesNotExist();
    }

    @Test
    void theFolderOfAnotherSiteIsRefused() throws IOException {
        upload(site("old", MadeSite.old()), UploadOptions.USUAL);
        MadeSite.write(target.resolve(Workplace.MARKER), "https://www.other.go.th/\n");
        refuses(site("later", MadeSite.later()), UploadOptions.USUAL, Reason.OTHER_SITE, "https://www.other.go.th/");
        refuses(site("later", MadeSite.later()), ADOPT, Reason.OTHER_SITE, MadeSite.ADDRESS);
    }

    @Test
    void aFinishedSiteOfOthersIsRefusedByItsHomePage() throws IOException {
        site("old", MadeSite.old());
        Folders.copy(work.resolve("old"), target);
        String page = MadeSite.all(target).get("index.html");
        MadeSite.write(target.resolve("index.html"), page.replace("www.example", "www.other"));
        refuses(site("later", MadeSite.later()), UploadOptions.USUAL, Reason.OTHER_SITE, "https://www.other.go.th/");
    }

    @Test
    void aSiteThatWasCopiedThereByHandIsKnownByItsHomePage() throws IOException {
        site("old", MadeSite.old());
        Folders.copy(work.resolve("old"), target);
        Files.delete(target.resolve("about/index.html"));
        MadeSite.write(target.resolve("img/same.png"), "not all of it");
        MadeSite.write(target.resolve("word.docx"), "somebody's");
        Upload upload = upload(site("later", MadeSite.later()), UploadOptions.USUAL);
        assertThat(upload.plan().added()).contains("about/index.html");
        assertThat(upload.plan().changed()).contains("img/same.png");
        Map<String, String> expected = MadeSite.served(work.resolve("later"));
        expected.put("word.docx", "somebody's");
        assertThat(MadeSite.served(target)).isEqualTo(expected);
    }

    @Test
    void aFolderWithFilesOfOthersIsLeftAloneUnlessItIsAdopted() throws IOException {
        MadeSite.write(target.resolve("index.html"), "somebody's");
        MadeSite.write(target.resolve("photos/one.jpg"), "somebody's");
        FinishedSite old = site("old", MadeSite.old());
        refuses(old, UploadOptions.USUAL, Reason.FOREIGN_FILES, "index.html, photos 2");
        upload(old, ADOPT);
        Map<String, String> expected = MadeSite.served(work.resolve("old"));
        expected.put("photos/one.jpg", "somebody's");
        assertThat(MadeSite.served(target)).isEqualTo(expected);
        upload(site("later", MadeSite.later()), UploadOptions.USUAL);
        assertThat(target.resolve("photos/one.jpg")).exists();
    }

    @Test
    void aFileOfOthersIsNeverReplacedByANewOne() throws IOException {
        upload(site("old", MadeSite.old()), UploadOptions.USUAL);
        MadeSite.write(target.resolve("2568/index.html"), "somebody's");
        FinishedSite later = site("later", MadeSite.later());
        refuses(later, UploadOptions.USUAL, Reason.IN_THE_WAY, "2568/index.html 1");
        upload(later, ADOPT);
        assertThat(MadeSite.served(target)).isEqualTo(MadeSite.whole(later));
    }

    @Test
    void whatIsOfTheOtherKindStandsInTheWayAlsoWhenTheFolderIsAdopted() throws IOException {
        upload(site("old", MadeSite.old()), UploadOptions.USUAL);
        MadeSite.write(target.resolve("2568"), "somebody's");
        FinishedSite later = site("later", MadeSite.later());
        refuses(later, ADOPT, Reason.BLOCKED, "2568");
        Files.delete(target.resolve("2568"));
        MadeSite.write(target.resolve("2568/index.html/note.txt"), "somebody's");
        refuses(later, ADOPT, Reason.BLOCKED, "2568/index.html");
    }

    @Test
    void aFileBecomesAFolderAndAFolderAFile() throws IOException {
        upload(site("old", MadeSite.old().with("a", "file").with("b/c/d.txt", "folder")), UploadOptions.USUAL);
        FinishedSite later =
                site("later", MadeSite.old().with("a/x.txt", "folder").with("b", "file"));
        upload(later, UploadOptions.USUAL);
        assertThat(MadeSite.served(target)).isEqualTo(MadeSite.whole(later));
    }

    @Test
    void aFolderStaysWhenFilesOfOthersAreInIt() throws IOException {
        upload(site("old", MadeSite.old()), UploadOptions.USUAL);
        MadeSite.write(target.resolve("2567/gone/note.txt"), "somebody's");
        upload(site("later", MadeSite.later()), UploadOptions.USUAL);
        assertThat(target.resolve("2567/gone/note.txt")).exists();
        assertThat(target.resolve("2567/gone/index.html")).doesNotExist();
    }

    @Test
    void whatSomebodyChangedThereIsPutRightWhenEveryFileIsLookedAt() throws IOException {
        FinishedSite old = site("old", MadeSite.old());
        upload(old, UploadOptions.USUAL);
        Files.delete(target.resolve("about/index.html"));
        MadeSite.write(target.resolve("css/site.css"), "main { colour: ODD }\n");
        assertThat(upload(old, UploadOptions.USUAL).plan().isEmpty())
                .as("the manifest is believed")
                .isTrue();
        Upload upload = upload(old, LOOK);
        assertThat(upload.plan().added()).containsExactly("about/index.html");
        assertThat(upload.plan().changed()).containsExactly("css/site.css");
        assertThat(MadeSite.served(target)).isEqualTo(MadeSite.whole(old));
    }

    @Test
    void aDriveThatIsNotThereIsNotMade() {
        target = work.resolve("drive/not/there");
        assertThatThrownBy(() -> FolderRemote.of(target))
                .isInstanceOfSatisfying(
                        PublishFailure.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Reason.NO_FOLDER));
    }

    @Test
    void aSiteThatWasTouchedByHandIsNotSent() {
        FinishedSite old = site("old", MadeSite.old());
        MadeSite.write(work.resolve("old/css/site.css"), "main { colour: hue }\n");
        assertThatThrownBy(() -> upload(old, UploadOptions.USUAL))
                .isInstanceOfSatisfying(PublishFailure.class, failure -> {
                    assertThat(failure.reason()).isEqualTo(Reason.SITE_CHANGED);
                    assertThat(failure.details()).containsExactly("css/site.css");
                });
        assertThat(MadeSite.served(target)).isEmpty();
    }

    @Test
    void namesThatAreOneToSomeMachinesAreRefused() {
        refuses(
                site("old", MadeSite.old().with("img/SAME.png", "x")),
                UploadOptions.USUAL,
                Reason.NAMES_ALIKE,
                "img/SAME.png img/same.png");
        refuses(
                site("odd", MadeSite.old().with("prongsai-upload/x", "x")),
                UploadOptions.USUAL,
                Reason.NAME_RESERVED,
                "prongsai-upload/x");
    }

    @Test
    void aSiteWithoutItsAddressIsRefused() {
        refuses(site("old", MadeSite.old().with("index.html", "x")), UploadOptions.USUAL, Reason.NO_ADDRESS);
        refuses(site("none", new MadeSite().with("a.txt", "x")), UploadOptions.USUAL, Reason.NO_ADDRESS);
    }

    @Test
    void stepsThatLeadElsewhereAreNotTaken() throws IOException {
        upload(site("old", MadeSite.old()), UploadOptions.USUAL);
        MadeSite.write(work.resolve("precious.txt"), "somebody's");
        for (String step : List.of(
                "remove ../precious.txt", "remove " + work.resolve("precious.txt"), "remove a/../../precious.txt")) {
            MadeSite.write(
                    target.resolve(Waiting.inTurn(TestTargets.ID).steps()),
                    "prongsai-steps 2\nbase " + manifest() + "\n" + step + "\nend\n");
            upload(site("old", MadeSite.old()), UploadOptions.USUAL);
            assertThat(work.resolve("precious.txt")).exists();
        }
        MadeSite.write(
                target.resolve(Waiting.inTurn(TestTargets.ID).steps()),
                "prongsai-steps 2\nbase " + manifest() + "\nremove about/index.html\nend\n");
        assertThat(upload(site("old", MadeSite.old()), UploadOptions.USUAL).resumes())
                .as("others are taken")
                .isTrue();
    }
}

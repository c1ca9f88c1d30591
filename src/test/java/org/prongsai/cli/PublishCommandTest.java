package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.testing.BuiltSite;
import org.prongsai.testing.Program;
import org.prongsai.testing.SmallSite;

/** What an officer reads of {@code publish}. */
class PublishCommandTest {
    @TempDir
    private Path folder;

    private Program.Run run(Object... arguments) {
        return Program.in(folder, Map.of("PRONGSAI_PASSWORD_WEB", "s3cret")).run(arguments);
    }

    private SmallSite site(String yaml) throws IOException {
        Files.writeString(folder.resolve("publish.yaml"), yaml);
        return SmallSite.in(folder, "").withPage("pages/about.md", "เกี่ยวกับเรา");
    }

    @Test
    void putsASiteOntoAStickAndTellsWhatHasChanged() throws IOException {
        SmallSite site = site("targets:\n  usb:\n    kind: folder\n    folder: stick\n");
        Program.Run looked = run("publish", "usb", "--dry-run");
        assertThat(looked.exitCode()).as(looked.err()).isZero();
        assertThat(looked.out()).contains("เพิ่ม ", "เรื่องสมมุติ  (about/index.html)", "ยังไม่ได้ส่ง");
        assertThat(folder.resolve("stick")).doesNotExist();

        assertThat(run("publish", "usb").out()).contains("เผยแพร่เสร็จที่ stick", "https://www.example.go.th/");
        Map<String, String> stick = BuiltSite.filesIn(folder.resolve("stick"));
        stick.remove("prongsai-site.txt");
        assertThat(stick).isEqualTo(BuiltSite.filesIn(folder.resolve("target/site")));

        site.with("pages/about.md", "---\ntitle: เรื่องจริง\n---\nเกี่ยวกับเรา\n");
        assertThat(run("publish", "usb").out()).contains("แก้ไข ", "เรื่องจริง  (about/index.html)");
        assertThat(folder.resolve("target/publish-usb.html")).content().contains("เรื่องจริง", "ส่งแล้ว");
        assertThat(folder.resolve("target/publish-usb.json")).content().contains("\"state\": \"published\"");

        site.with("pages/about.md", "---\ntitle: เรื่องต่อไป\n---\nเกี่ยวกับเรา\n");
        run("publish", "usb", "--dry-run");
        assertThat(folder.resolve("target/publish-usb.planned.html")).content().contains("เรื่องต่อไป");
        assertThat(folder.resolve("target/publish-usb.html")).content().doesNotContain("เรื่องต่อไป");
    }

    /** What was changed at the place itself is seen only by who looks at every file. */
    @Test
    void whatIsSaidOfAnUnchangedSiteIsWhatIsKnown() throws IOException {
        site("targets:\n  usb: {kind: folder, folder: stick, trial: true}\n");
        run("publish", "usb");
        Files.writeString(folder.resolve("stick/index.html"), "อื่น");
        assertThat(run("publish", "usb").out()).contains("ตามรายการของครั้งก่อน", "--recheck");
        assertThat(run("publish", "usb", "--recheck").out()).contains("ทดลองส่งเสร็จ");
    }

    @Test
    void whereThereIsNoListOfTargetsThatIsSaid() {
        Path finished = folder.resolve("เสร็จ");
        SmallSite.in(folder.resolve("source"), "");
        BuiltSite.build(folder.resolve("source"), finished);
        Program.Run run = run("publish", "web", finished.toString());
        assertThat(run.exitCode()).isEqualTo(Main.PROBLEMS);
        assertThat(run.err()).contains("publish/no-file", "ไม่พบไฟล์ publish.yaml");
    }

    /** What was published once is written down, and no later build may lose it. */
    @Test
    void noLaterBuildLosesWhatWasPublished() throws IOException {
        site("targets:\n  usb:\n    kind: folder\n    folder: stick\n");
        assertThat(run("publish", "usb", "--dry-run").exitCode()).isZero();
        Path ledger = folder.resolve("content/published-urls.txt");
        assertThat(ledger).doesNotExist();
        assertThat(run("publish", "usb").out()).contains("บันทึกที่อยู่ที่เผยแพร่เพิ่ม");
        assertThat(ledger).content().contains("\n/about/\n").doesNotContain("/css/");
        assertThat(run("verify", "stick").exitCode()).isZero();

        Files.move(folder.resolve("content/pages/about.md"), folder.resolve("content/pages/other.md"));
        Program.Run lost = run("publish", "usb");
        assertThat(lost.exitCode()).isEqualTo(Main.PROBLEMS);
        assertThat(lost.err()).contains("published/lost-page", "/about/", "aliases");
        assertThat(folder.resolve("stick/about/index.html")).exists();
    }

    /** Somebody who tries it out on a stick may still rename pages. */
    @Test
    void aTrialIsEnteredNowhere() throws IOException {
        site("targets:\n  usb: {kind: folder, folder: stick, trial: true}\n");
        String told = "usb เป็นปลายทางทดลอง (trial: true) จึงไม่บันทึกที่อยู่ใดใน content/published-urls.txt\n";
        assertThat(run("publish", "usb", "--dry-run").out()).endsWith(told);
        assertThat(folder.resolve("target/publish-usb.planned.json"))
                .content()
                .contains("\"state\": \"planned\"", "\"trial\": true");

        assertThat(run("publish", "usb").out())
                .contains("ทดลองส่งเสร็จที่ stick")
                .doesNotContain("https://www.example.go.th/")
                .endsWith(told);
        assertThat(folder.resolve("stick/about/index.html")).exists();
        assertThat(folder.resolve("target/publish-usb.html")).content().contains("ปลายทางทดลอง ส่งแล้ว");
        assertThat(folder.resolve("target/publish-usb.json"))
                .content()
                .contains("\"state\": \"published\"", "\"trial\": true");
        assertThat(run("publish", "usb").out()).contains("ไม่มีอะไรต้องส่ง").endsWith(told);
        Path ledger = folder.resolve("content/published-urls.txt");
        assertThat(ledger).doesNotExist();

        Files.move(folder.resolve("content/pages/about.md"), folder.resolve("content/pages/other.md"));
        assertThat(run("publish", "usb").exitCode()).isZero();
        assertThat(folder.resolve("stick/about/index.html")).doesNotExist();
        site("targets:\n  usb: {kind: folder, folder: stick, trial: false}\n");
        Files.delete(folder.resolve("content/pages/about.md"));
        assertThat(run("publish", "usb").out()).contains("ไม่มีอะไรต้องส่ง", "บันทึกที่อยู่ที่เผยแพร่เพิ่ม");
        assertThat(ledger).content().contains("\n/other/\n").doesNotContain("/about/");
    }

    /** The ledger of an earlier publication is neither read otherwise nor added to. */
    @Test
    void aTrialAddsNothingToWhatWasPublished() throws IOException {
        SmallSite site = site(
                "targets:\n  web: {kind: folder, folder: web}\n  usb: {kind: folder, folder: stick, trial: true}\n");
        assertThat(run("publish", "web").exitCode()).isZero();
        String ledger = Files.readString(folder.resolve("content/published-urls.txt"));
        assertThat(folder.resolve("target/publish-web.json")).content().contains("\"trial\": false");
        site.withPage("pages/new.md", "หน้าใหม่");
        assertThat(run("publish", "usb").exitCode()).isZero();
        assertThat(folder.resolve("stick/new/index.html")).exists();
        assertThat(folder.resolve("content/published-urls.txt")).hasContent(ledger);
    }

    /** A clerk and a scheduled task on one machine. */
    @Test
    void twoProgramsOfOneMachineSendOneAfterTheOther() throws IOException {
        site("targets:\n  usb: {kind: folder, folder: stick}\n");
        Path sender = folder.resolve("target/publish-usb.sender");
        Files.createDirectories(sender.getParent());
        try (FileChannel other = FileChannel.open(sender, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                FileLock lock = other.lock()) {
            Program.Run busy = run("publish", "usb");
            assertThat(busy.exitCode()).as(lock.toString()).isEqualTo(Main.PROBLEMS);
            assertThat(busy.err())
                    .contains("เครื่องนี้กำลังเผยแพร่ไปที่ usb อยู่แล้ว")
                    .doesNotContain("ชุดเดิม");
            assertThat(folder.resolve("stick")).doesNotExist();
        }
        assertThat(run("publish", "usb").exitCode()).isZero();
    }

    @Test
    void whatAnotherMachineLeftIsFinishedOnlyWhenTold() throws IOException {
        site("targets:\n  usb: {kind: folder, folder: stick}\n");
        assertThat(run("publish", "usb").exitCode()).isZero();
        Path left = folder.resolve("stick/prongsai-upload/now/" + "a".repeat(32));
        Files.createDirectories(left);
        Files.writeString(left.resolve("steps.txt"), "prongsai-steps 2\nbase -\nremove about/index.html\nend\n");
        Files.delete(folder.resolve("stick/prongsai-manifest.txt"));
        Program.Run waits = run("publish", "usb");
        assertThat(waits.exitCode()).isEqualTo(Main.PROBLEMS);
        assertThat(waits.err())
                .contains("เครื่องอื่นกำลังเปลี่ยนเว็บไซต์", "--take-over")
                .doesNotContain("ชุดเดิม");
        assertThat(folder.resolve("stick/about/index.html")).exists();
        Path gathered = folder.resolve("stick/prongsai-upload/" + "b".repeat(32) + "/" + "b".repeat(32) + "/x");
        Files.createDirectories(gathered.getParent());
        Files.writeString(gathered, "of somebody who was slower");
        assertThat(run("publish", "usb", "--take-over", "--adopt").exitCode()).isZero();
        assertThat(run("verify", "stick").exitCode()).isZero();
        assertThat(folder.resolve("stick/prongsai-upload/now")).doesNotExist();
        assertThat(gathered).exists();
    }

    @Test
    void needsATargetOrAnAddress() {
        CommandLine none = CommandLine.run("publish");
        assertThat(none.exitCode()).isEqualTo(Main.USAGE);
        assertThat(none.err(folder)).contains("ชื่อปลายทาง");
        CommandLine address = CommandLine.run("publish", "--verify", "www.example.go.th", "--lang", "en");
        assertThat(address.exitCode()).isNotZero();
    }

    @Test
    void saysWhatIsWrongWithTheTargetAndNotThePassword() throws IOException {
        site(
                "targets:\n  usb: {kind: folder, folder: stick}\n  web: {kind: sftp, host: 127.0.0.1, port: 9, user: web, folder: x}\n");
        CommandLine unknown = CommandLine.run("publish", "usd", folder);
        assertThat(unknown.exitCode()).isEqualTo(Main.USAGE);
        assertThat(unknown.err(folder)).contains("\"usd\"", "หมายถึง \"usb\" หรือไม่", "usb, web");
        Program.Run unreachable = run("publish", "web");
        assertThat(unreachable.exitCode()).isEqualTo(Main.PROBLEMS);
        assertThat(unreachable.err()).contains("127.0.0.1", "publish.yaml").doesNotContain("Exception", "s3cret");
        site("targets:\n  web: {kind: sftp, host: 127.0.0.1, user: web, folder: x, password: s3cret}\n");
        CommandLine password = CommandLine.run("publish", "web", folder);
        assertThat(password.exitCode()).isEqualTo(Main.PROBLEMS);
        assertThat(password.err(folder))
                .contains("publish.yaml:2:", "publish/password")
                .doesNotContain("s3cret");
    }
}

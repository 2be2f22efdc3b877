package org.kicnews.core.ids;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kicnews.core.finding.FindingCode;

class IdLockTest {
    private static final IdLock LOCK = IdLock.empty().accept(List.of(print("205-2-10"), print("205-2-9")));

    @TempDir
    private Path folder;

    @Test
    void readsWhatItWrote() throws IOException {
        assertThat(read(LOCK.text())).isEqualTo(LOCK);
    }

    @Test
    void hasOneLineForEachArticleInTheOrderOfNumbers() {
        assertThat(LOCK.text()).isEqualTo("""
                # kicnews ids 1
                205-2-9\tlive\t0123456789abcdef\t40\t0a1b2c3d\t항구
                205-2-10\tlive\t0123456789abcdef\t40\t0a1b2c3d\t항구
                """);
    }

    @Test
    void isEmptyWhereThereIsNoFile() throws IOException {
        assertThat(IdLock.read(folder.resolve("ids.lock"))).isEqualTo(IdLock.empty());
    }

    @Test
    void namesTheLineThatCannotBeReadAndKeepsTheOthers() throws IOException {
        IdLock lock = read(LOCK.text().replace("205-2-9\tlive", "<<<<<<< mine"));

        assertThat(lock.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.IDS_LOCK_INVALID);
            assertThat(finding.arguments()).containsExactly("ids.lock", "2");
        });
        assertThat(lock.entries()).extracting(IdLock.Entry::id).containsExactly("205-2-10");
    }

    @Test
    void namesTheLineOfAnIdThatStandsTwice() throws IOException {
        assertThat(read(LOCK.text().replace("205-2-10", "205-2-9")).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).contains("3"));
    }

    @Test
    void saysWhereItIsNoLockAtAll() throws IOException {
        Path file = folder.resolve("ids.lock");
        Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xFE, 0});

        assertThat(IdLock.read(file).findings()).isNotEmpty();
    }

    @Test
    void remembersAnIdWhoseArticleIsGone() {
        IdLock next = LOCK.accept(List.of(print("205-2-9")));

        assertThat(next.text()).contains("205-2-10\tgone\t", "205-2-9\tlive\t");
    }

    private static ArticlePrint print(String id) {
        return new ArticlePrint(id, "0123456789abcdef", 40, List.of("0a1b", "2c3d"), "항구");
    }

    private IdLock read(String text) throws IOException {
        return IdLock.read(Files.writeString(folder.resolve("ids.lock"), text));
    }
}

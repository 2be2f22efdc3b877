package org.kicnews.core.ids;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class KeptIdsTest {
    private static final ArticlePrint HARBOUR = print("7-1-1", "항구", "a b c d");
    private static final ArticlePrint FERRY = print("7-1-2", "나룻배", "e f g h");
    private static final IdLock LOCK = IdLock.empty().accept(List.of(HARBOUR, FERRY));

    @Test
    void anArticleThatIsCountedAnewKeepsItsId() {
        KeptIds kept = KeptIds.of(LOCK, List.of(FERRY.withId("7-1-1"), HARBOUR.withId("7-1-2")));

        assertThat(kept.idOf("7-1-1")).isEqualTo("7-1-2");
        assertThat(kept.idOf("7-1-2")).isEqualTo("7-1-1");
        assertThat(kept.gone()).isEmpty();
    }

    @Test
    void anArticleBeforeOthersGetsANewIdAndTheOthersKeepTheirs() {
        KeptIds kept =
                KeptIds.of(LOCK, List.of(print("7-1-1", "등대", "x y"), HARBOUR.withId("7-1-2"), FERRY.withId("7-1-3")));

        assertThat(kept.idOf("7-1-2")).isEqualTo("7-1-1");
        assertThat(kept.idOf("7-1-3")).isEqualTo("7-1-2");
        assertThat(kept.idOf("7-1-1")).isEqualTo("7-1-4");
    }

    @Test
    void anArticleThatIsReadBetterIsKnownByItsSentences() {
        KeptIds kept = KeptIds.of(LOCK, List.of(print("7-2-5", "항구 소식", "a b c z"), FERRY));

        assertThat(kept.idOf("7-2-5")).isEqualTo("7-1-1");
    }

    @Test
    void aShortArticleIsKnownByItsTitle() {
        KeptIds kept = KeptIds.of(LOCK, List.of(print("7-2-1", "항구", "z")));

        assertThat(kept.idOf("7-2-1")).isEqualTo("7-1-1");
    }

    @Test
    void theLargerPartOfAnArticleThatIsSplitKeepsTheId() {
        KeptIds kept = KeptIds.of(LOCK, List.of(print("7-1-1", "", "a"), print("7-1-2", "", "b c d"), FERRY));

        assertThat(kept.idOf("7-1-2")).isEqualTo("7-1-1");
        assertThat(kept.idOf("7-1-1")).isEqualTo("7-1-3");
    }

    @Test
    void anArticleThatWasJoinedToAnotherIsGoneAndFoundThere() {
        KeptIds kept = KeptIds.of(LOCK, List.of(print("7-1-1", "항구", "a b c d e f g h")));

        assertThat(kept.gone()).extracting(IdLock.Entry::id).containsExactly("7-1-2");
        assertThat(kept.whereMostOf(kept.gone().get(0))).contains("7-1-1");
    }

    @Test
    void anIdIsNeverGivenToAnotherArticle() {
        IdLock accepted = LOCK.accept(List.of(HARBOUR));
        KeptIds kept = KeptIds.of(accepted, List.of(HARBOUR, print("7-1-2", "등대", "x y")));

        assertThat(kept.idOf("7-1-2")).isEqualTo("7-1-3");
    }

    @Test
    void anArticleThatComesBackHasItsOldId() {
        IdLock accepted = LOCK.accept(List.of(HARBOUR));

        assertThat(KeptIds.of(accepted, List.of(FERRY.withId("7-1-1"), HARBOUR.withId("7-1-2")))
                        .idOf("7-1-1"))
                .isEqualTo("7-1-2");
    }

    @Test
    void articlesOfAnIssueWithAnotherNumberKeepTheirIds() {
        KeptIds kept = KeptIds.of(LOCK, List.of(HARBOUR.withId("8-1-1"), FERRY.withId("8-1-2")));

        assertThat(kept.idOf("8-1-2")).isEqualTo("7-1-2");
    }

    @Test
    void twoArticlesOfOneTextEachKeepTheirOwn() {
        ArticlePrint first = print("7-1-1", "공지", "a");
        IdLock lock = IdLock.empty().accept(List.of(first, first.withId("8-1-1")));
        KeptIds kept = KeptIds.of(lock, List.of(first.withId("8-1-1"), first));

        assertThat(kept.idOf("8-1-1")).isEqualTo("8-1-1");
        assertThat(kept.idOf("7-1-1")).isEqualTo("7-1-1");
    }

    @Property(tries = 300)
    void noTwoArticlesHaveOneId(
            @ForAll @Size(max = 8) List<@IntRange(max = 5) Integer> before,
            @ForAll @Size(max = 8) List<@IntRange(max = 5) Integer> now) {
        List<ArticlePrint> made = prints(now);
        KeptIds kept = KeptIds.of(IdLock.empty().accept(prints(before)), made);

        assertThat(made).extracting(print -> kept.idOf(print.id())).doesNotHaveDuplicates();
    }

    private static List<ArticlePrint> prints(List<Integer> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> print("7-1-" + (i + 1), "제목" + texts.get(i) % 2, "s" + texts.get(i) + " t"))
                .toList();
    }

    private static ArticlePrint print(String id, String title, String text) {
        List<String> sentences = Arrays.stream(text.split(" "))
                .map(sentence -> ArticlePrint.hash(sentence, ArticlePrint.SENTENCE_DIGITS))
                .toList();
        return new ArticlePrint(id, ArticlePrint.hash(text, ArticlePrint.HASH_DIGITS), text.length(), sentences, title);
    }
}

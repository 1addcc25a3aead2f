package org.lumieres.guide.render.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class InParallelTest {
    private static final List<Integer> MANY = IntStream.range(0, 1000).boxed().toList();

    @Test
    void what_is_made_stands_in_the_order_of_what_it_is_made_of() {
        assertThat(InParallel.map(MANY, i -> "n" + i))
                .isEqualTo(MANY.stream().map(i -> "n" + i).toList());
        assertThat(InParallel.map(List.of(), String::valueOf)).isEmpty();
        assertThat(InParallel.map(List.of(1), String::valueOf)).containsExactly("1");
    }

    @Test
    void each_work_is_done_once() {
        AtomicInteger[] done = MANY.stream().map(i -> new AtomicInteger()).toArray(AtomicInteger[]::new);

        InParallel.run(MANY.stream()
                .<Runnable>map(i -> () -> done[i].incrementAndGet())
                .toList());

        assertThat(done).allMatch(count -> count.get() == 1);
    }

    @Test
    void a_long_work_holds_up_no_other() {
        Assumptions.assumeTrue(ForkJoinPool.getCommonPoolParallelism() > 0);
        CountDownLatch others = new CountDownLatch(MANY.size());
        List<Runnable> works = new ArrayList<>();
        works.add(() -> await(others));
        MANY.forEach(i -> works.add(others::countDown));

        InParallel.run(works);

        assertThat(others.getCount()).isZero();
    }

    @Test
    void a_failure_is_thrown_and_little_is_begun_after_it() {
        AtomicInteger begun = new AtomicInteger();
        List<Runnable> works = new ArrayList<>();
        works.add(() -> {
            throw new IllegalStateException("the first");
        });
        MANY.forEach(i -> works.add(() -> {
            begun.incrementAndGet();
            await(new CountDownLatch(1), 5);
        }));

        assertThatThrownBy(() -> InParallel.run(works)).isInstanceOf(IllegalStateException.class);
        assertThat(begun.get()).isLessThan(MANY.size());
    }

    @Test
    void errors_are_thrown_as_they_are() {
        assertThatThrownBy(() -> InParallel.map(MANY, i -> {
                    throw new AssertionError(i);
                }))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void one_thing_is_made_of_two() {
        assertThat(InParallel.<String, Integer, String>both(
                        () -> "chapitre", () -> 3, (word, count) -> word + " " + count))
                .isEqualTo("chapitre 3");
    }

    @Test
    void what_either_of_two_throws_is_thrown() {
        Supplier<String> fails = () -> {
            throw new IllegalStateException("of two");
        };

        assertThatThrownBy(() -> InParallel.both(fails, () -> "made", String::concat))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> InParallel.both(() -> "made", fails, String::concat))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void works_may_have_works_of_their_own() {
        List<Integer> sums = InParallel.map(
                MANY.subList(0, 50),
                i -> InParallel.map(MANY, j -> i + j).stream()
                        .mapToInt(Integer::intValue)
                        .sum());

        assertThat(sums.get(1) - sums.get(0)).isEqualTo(MANY.size());
    }

    /** As when the pool is busy with other things: the thread that asks does it all. */
    @Test
    void a_pool_that_has_no_thread_to_spare_is_not_waited_for() {
        CountDownLatch end = new CountDownLatch(1);
        for (int i = 0; i < ForkJoinPool.getCommonPoolParallelism(); i++) {
            ForkJoinPool.commonPool().execute(() -> await(end));
        }
        try {
            assertThat(InParallel.map(MANY, i -> i)).isEqualTo(MANY);
        } finally {
            end.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        if (!await(latch, 30_000)) {
            throw new AssertionError("waited in vain");
        }
    }

    private static boolean await(CountDownLatch latch, long milliseconds) {
        try {
            return latch.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}

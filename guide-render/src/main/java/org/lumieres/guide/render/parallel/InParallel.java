package org.lumieres.guide.render.parallel;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Does works that need nothing of each other, in the thread that asks and in those of the common pool. Each takes the
 * next work when it is done with one, so that a long work, which should come first, holds up no other: a parallel
 * stream gives each thread its share beforehand.
 */
public final class InParallel {
    private final int size;
    private final IntConsumer work;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    private InParallel(int size, IntConsumer work) {
        this.size = size;
        this.work = work;
    }

    /**
     * Does all works, the first ones first. When this returns, none is being done any more.
     *
     * @throws RuntimeException what a work threw, after which no other was begun; and so with errors
     */
    public static void run(List<Runnable> works) {
        new InParallel(works.size(), i -> works.get(i).run()).run();
    }

    /**
     * Makes something of each, which is not null.
     *
     * @return what was made, in the order of the list
     * @throws RuntimeException what the making threw; and so with errors
     */
    public static <A, B> List<B> map(List<A> each, Function<? super A, ? extends B> making) {
        Object[] made = new Object[each.size()];
        new InParallel(made.length, i -> made[i] = making.apply(each.get(i))).run();
        @SuppressWarnings("unchecked")
        List<B> all = (List<B>) List.of(made);
        return all;
    }

    /**
     * Makes one thing of two, neither of which is null.
     *
     * @return what was joined of them
     * @throws RuntimeException what the making of one of them threw; and so with errors
     */
    @SuppressWarnings("unchecked") // Each is what its own supplier made.
    public static <A, B, R> R both(
            Supplier<? extends A> one,
            Supplier<? extends B> other,
            BiFunction<? super A, ? super B, ? extends R> joined) {
        List<Object> made = map(List.of(one, other), Supplier::get);
        return joined.apply((A) made.get(0), (B) made.get(1));
    }

    private void run() {
        int hands = Math.min(ForkJoinPool.getCommonPoolParallelism(), size - 1);
        List<Hand> others = IntStream.range(0, hands).mapToObj(i -> new Hand()).toList();
        takeAll();
        others.forEach(Hand::end);
        Throwable thrown = failure.get();
        if (thrown instanceof Error error) {
            throw error;
        } else if (thrown != null) {
            throw (RuntimeException) thrown;
        }
    }

    private void takeAll() {
        try {
            for (int i = next.getAndIncrement(); i < size; i = next.getAndIncrement()) {
                work.accept(i);
            }
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
            next.set(size);
        }
    }

    /** Another thread, as soon as the pool has one: by then all may be done. */
    private final class Hand {
        private final AtomicBoolean claimed = new AtomicBoolean();
        private final CompletableFuture<Void> done = CompletableFuture.runAsync(
                () -> {
                    if (claim()) {
                        takeAll();
                    }
                },
                ForkJoinPool.commonPool());

        private boolean claim() {
            return claimed.compareAndSet(false, true);
        }

        /** Waits until it is done, or sees to it that it never begins. */
        void end() {
            if (!claim()) {
                done.join();
            }
        }
    }
}

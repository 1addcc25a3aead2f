package org.lumieres.guide.loader.folder;

import java.util.Optional;

/** What came of looking for a file that somebody named. */
sealed interface Lookup {
    /** Calls the method for the outcome. */
    <R> R accept(Visitor<R> visitor);

    /** What to do with each outcome. */
    interface Visitor<R> {
        R visit(Found found);

        R visit(Missing missing);

        R visit(Outside outside);
    }

    /** There is such a file; its name may be written otherwise, in capitals or not. */
    record Found(String file, boolean sameCase) implements Lookup {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** There is no such file; perhaps another was meant. */
    record Missing(Optional<String> meant) implements Lookup {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The name leads out of the folder. */
    record Outside() implements Lookup {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}

package org.lumieres.guide.constraint;

/** The check digits that end identifiers. */
final class CheckDigit {
    private CheckDigit() {}

    /** ISO 7064 MOD 11-2, of ORCID and ISNI: fifteen digits, then one or X. */
    static boolean mod11Radix2(String digits) {
        int total = 0;
        for (int i = 0; i < digits.length() - 1; i++) {
            total = (total + Character.digit(digits.charAt(i), 10)) * 2 % 11;
        }
        return (12 - total) % 11 == value(digits.charAt(digits.length() - 1));
    }

    /** ISO 2108: thirteen digits that start with 978 or 979, or the ten of before 2007, without their hyphens. */
    static boolean isbn(String digits) {
        if (digits.matches("97[89]\\d{10}")) {
            int sum = 0;
            for (int i = 0; i < 13; i++) {
                sum += value(digits.charAt(i)) * (i % 2 == 0 ? 1 : 3);
            }
            return sum % 10 == 0;
        }
        if (digits.matches("\\d{9}[\\dX]")) {
            int sum = 0;
            for (int i = 0; i < 10; i++) {
                sum += value(digits.charAt(i)) * (10 - i);
            }
            return sum % 11 == 0;
        }
        return false;
    }

    private static int value(char digit) {
        return digit == 'X' ? 10 : Character.digit(digit, 10);
    }
}

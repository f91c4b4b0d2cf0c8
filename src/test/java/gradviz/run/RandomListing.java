package gradviz.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A small listing by chance: every operation, chains, reuse, several outputs, clearing, repeated
/// backward, under any rule. The same seed makes the same listing.
final class RandomListing {
    private static final String[] ACCUMULATE = {"overwrite", "sum", "in-place"};
    private static final String[] ORDER = {"stack", "generation"};
    private static final String[] RETAIN = {"all", "leaves"};

    /// `A` and `B` are variables, `K` a number that is not 0.
    private static final String[] FORMS = {
        "add(A, B)",
        "sub(A, B)",
        "mul(A, B)",
        "div(A, square(B) + 1.5)",
        "neg(A)",
        "pow(A, 2)",
        "pow(A, 3)",
        "square(A)",
        "exp(tanh(A))",
        "log(A * A + 0.5)",
        "sin(A)",
        "cos(A)",
        "tanh(A)",
        "A + B",
        "A - B",
        "A * B",
        "A / (2 + B ** 2)",
        "A + K",
        "K - A",
        "K * A",
        "A / K",
        "K / (A ** 2 + 1)",
        "-A",
        "A ** 2",
        "A ** 1",
        "(A ** 2 + 1) ** 0.5",
        "(A * A + 1) ** -1",
        "A + A",
        "A * A",
        "A - A * B",
        "add(A, add(A, B))"
    };

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<String> names = new ArrayList<>();

    private RandomListing(long seed) {
        random = new Random(seed);
    }

    static String of(long seed) {
        return new RandomListing(seed).write();
    }

    private String write() {
        line("# gradviz: accumulate=%s order=%s retain=%s", of(ACCUMULATE), of(ORDER), of(RETAIN));
        line("from gradviz import *");
        int elements = random.nextInt(3) + 1;
        for (int i = 0; i <= random.nextInt(3); i++) {
            line("x%d = Variable(np.array(%s))", i, data(elements));
            names.add("x" + i);
        }
        int parts = random.nextInt(3) + 1;
        for (int part = 0; part < parts; part++) {
            compute();
            backwards();
        }
        return text.toString();
    }

    private void compute() {
        int count = random.nextInt(7) + 1;
        for (int i = 0; i < count; i++) {
            String name = random.nextInt(8) == 0 ? any() : "a" + names.size();
            line("%s = %s", name, form());
            if (!names.contains(name)) {
                names.add(name);
            }
        }
    }

    private void backwards() {
        for (int pass = random.nextInt(3); pass >= 0; pass--) {
            String output = random.nextInt(3) == 0 ? any() : names.getLast();
            line("%s.backward(%s)", output, of("", "", "retain_grad=True", "retain_grad=False"));
            line("print(%s.grad, %s.grad)", any(), any());
            for (String name : names) {
                if (random.nextInt(4) == 0) {
                    line("%s.cleargrad()", name);
                }
            }
        }
    }

    private String form() {
        String number = of("2", "0.5", "3.0", "-1.25");
        return of(FORMS).replace("A", any()).replace("B", any()).replace("K", number);
    }

    private String data(int elements) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < elements; i++) {
            numbers.add(Double.toString(Math.round(random.nextDouble(-2, 2) * 100) / 100.0));
        }
        return elements == 1 ? numbers.getFirst() : numbers.toString();
    }

    private String any() {
        return names.get(random.nextInt(names.size()));
    }

    private String of(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    @SuppressWarnings("AnnotateFormatMethod") // The annotation is in no library that we have.
    private void line(String form, Object... values) {
        text.append(form.formatted(values)).append('\n');
    }
}

package gradviz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.drawing.Ink;
import gradviz.drawing.Theme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    private static final String TWICE =
            "x = Variable(np.array(3.0))\ny = add(x, x)\ny.backward()\nprint(x.grad)\n";

    @TempDir Path folder;

    @Nested
    class Run {
        @Test
        void printsWhatTheListingPrints() throws IOException {
            Result result = gradviz("run", listing("twice.py", TWICE));

            assertThat(result).isEqualTo(new Result(0, "2.0\n", ""));
        }

        @Test
        void saysWhereAMistakeIsAndKeepsWhatRanBefore() throws IOException {
            String file = listing("bad.py", TWICE + "z = add(x, w)\n");

            Result result = gradviz("run", file);

            assertThat(result.status).isEqualTo(1);
            assertThat(result.out).isEqualTo("2.0\n");
            assertThat(result.err)
                    .startsWith(file + ":5:12: NameError: name 'w' is not defined")
                    .contains("    z = add(x, w)\n               ^");
        }

        @Test
        void putsTheCaretBelowThePlaceAlsoAfterWideLettersAndTabs() throws IOException {
            String file = listing("wide.py", "print('한글😀',\tzz)\n");

            assertThat(gradviz("run", file).err)
                    .startsWith(file + ":1:14: NameError")
                    .contains("    print('한글😀',\tzz)\n                   \t^\n");
            assertThat(gradviz("run", "--json", file).out).contains("\"column\":14");
        }

        @Test
        void cutsALongLineAndKeepsTheTerminalWhole() throws IOException {
            String file = listing("long.py", "x = 1 \u0007" + " + 1".repeat(10_000) + "\n");

            assertThat(gradviz("run", file).err)
                    .startsWith(file + ":1:7: SyntaxError")
                    .hasSizeLessThan(file.length() + 500)
                    .doesNotContain("\u0007");
        }

        @Test
        void doesNotLetOneFailureStopTheOthers() throws IOException {
            Result result = gradviz("run", "missing.py", listing("twice.py", TWICE));

            assertThat(result.status).isEqualTo(1);
            assertThat(result.out).isEqualTo("2.0\n");
            assertThat(result.err).contains("missing.py").contains("no such file");
        }

        @Test
        void printsAnObjectALineAsJson() throws IOException {
            String file = listing("twice.py", TWICE);

            Result result = gradviz("run", "--json", file, "missing.py");

            String[] lines = result.out.split("\n");
            assertThat(lines).hasSize(2);
            assertThat(lines[0])
                    .isEqualTo(
                            "{\"file\":\""
                                    + file
                                    + "\",\"output\":\"2.0\\n\",\"error\":null,\"events\":13,"
                                    + "\"variables\":{\"x\":{\"shape\":[],\"data\":[3.0],"
                                    + "\"grad\":{\"shape\":[],\"data\":[2.0]}},"
                                    + "\"y\":{\"shape\":[],\"data\":[6.0],"
                                    + "\"grad\":{\"shape\":[],\"data\":[1.0]}}}}");
            assertThat(lines[1]).contains("\"error\":{\"line\":0,\"column\":0,\"message\":");
        }

        @Test
        void writesNumbersThatAreNotFiniteAsStrings() throws IOException {
            Result result =
                    gradviz("run", "--json", listing("inf.py", "x = Variable(0.0)\ny = log(x)\n"));

            assertThat(result.out).contains("\"data\":[\"-inf\"],\"grad\":null");
        }

        @Test
        void checksEveryLeaf() throws IOException {
            String right = listing("right.py", TWICE);
            String wrong = listing("wrong.py", "# gradviz: accumulate=overwrite\n" + TWICE);
            String meant =
                    listing("meant.py", "# gradviz: accumulate=overwrite expect=wrong\n" + TWICE);
            String notWrong = listing("not.py", "# gradviz: expect=wrong\n" + TWICE);

            assertThat(gradviz("run", "--check", right).status).isZero();
            assertThat(gradviz("run", "--check", wrong).status).isEqualTo(1);
            assertThat(gradviz("run", "--check", wrong).err)
                    .contains("x.grad is 1.0: it should be 2.0: the rule overwrite");
            assertThat(gradviz("run", "--check", meant).status).isZero();
            assertThat(gradviz("run", "--check", notWrong).status).isEqualTo(1);
        }

        @Test
        void letsOptionsOverrideTheHeadComment() throws IOException {
            String file = listing("lost.py", "# gradviz: accumulate=overwrite\n" + TWICE);

            assertThat(gradviz("run", "--accumulate", "sum", file).out).isEqualTo("2.0\n");
            assertThat(gradviz("run", "--accumulate", "in-place", file).out).isEqualTo("2.0\n");
        }
    }

    @Nested
    class Export {
        @Test
        void writesThePictureOfAStep() throws IOException {
            Path png = folder.resolve("x.png");

            Result result =
                    gradviz("export", listing("twice.py", TWICE), "-o", png + "", "--step", "7");

            assertThat(result).isEqualTo(new Result(0, "", ""));
            BufferedImage image = ImageIO.read(png.toFile());
            assertThat(image.getWidth()).isGreaterThan(600);
        }

        @Test
        void writesTheSameBytesTwice() throws IOException {
            String file = listing("twice.py", TWICE);
            for (String suffix : new String[] {"png", "svg"}) {
                gradviz("export", file, "-o", folder.resolve("a." + suffix).toString());
                gradviz("export", file, "-o", folder.resolve("b." + suffix).toString());

                assertThat(folder.resolve("a." + suffix))
                        .hasSameBinaryContentAs(folder.resolve("b." + suffix));
            }
        }

        @Test
        void writesAFileForEachStepAndListing() throws IOException {
            String out = folder.resolve("{name}-{step}.svg").toString();

            Result result =
                    gradviz(
                            "export",
                            listing("a.py", TWICE),
                            listing("b.py", TWICE),
                            "-o",
                            out,
                            "--step",
                            "all");

            assertThat(result.status).isZero();
            assertThat(folder.resolve("a-1.svg")).exists();
            assertThat(folder.resolve("b-9.svg")).exists();
        }

        @Test
        void wearsTheThemeThatIsAskedFor() throws IOException {
            String file = listing("twice.py", TWICE);
            for (Theme theme : Theme.ALL) {
                Path png = folder.resolve(theme.name() + ".png");
                gradviz("export", file, "-o", png.toString(), "--theme", theme.name());

                int corner = ImageIO.read(png.toFile()).getRGB(0, 0) & 0xffffff;
                assertThat(corner).as(theme.name()).isEqualTo(theme.rgb(Ink.PAPER));
            }
        }

        @Test
        void namesTheThemesWhereOneIsUnknown() throws IOException {
            String file = listing("twice.py", TWICE);

            Result result = gradviz("export", file, "-o", "x.png", "--theme", "pink");

            assertThat(result.status).isEqualTo(2);
            assertThat(result.err).contains("light|dark|projector|print, not pink");
            assertThat(gradviz("run", file, "--theme", "dark").status).isZero();
        }

        @Test
        void printsTermsWithDashesOfTheirOwn() throws IOException {
            String file = listing("twice.py", TWICE);
            for (Theme theme : List.of(Theme.LIGHT, Theme.PRINT)) {
                Path svg = folder.resolve(theme.name() + ".svg");
                gradviz("export", file, "-o", svg.toString(), "--theme", theme.name());

                String second = "stroke=\"" + theme.hex(Ink.TERM_2) + "\" stroke-width=\"3.4\"";
                assertThat(Files.readString(svg)).contains(second);
                assertThat(Files.readString(svg).contains(second + " stroke-linecap=\"butt\""))
                        .isEqualTo(theme == Theme.PRINT);
            }
        }

        @Test
        void refusesWhatCannotBeMeant() throws IOException {
            String file = listing("twice.py", TWICE);
            String png = folder.resolve("x.png").toString();

            assertThat(gradviz("export", file, "-o", "x.bmp").status).isEqualTo(2);
            assertThat(gradviz("export", file, file, "-o", png).status).isEqualTo(2);
            assertThat(gradviz("export", file, "-o", png, "--step", "all").status).isEqualTo(2);
            assertThat(gradviz("export", file, "-o", png, "--step", "99").status).isEqualTo(2);
            assertThat(gradviz("export", file, "-o", png, "--step", "x").status).isEqualTo(2);
            assertThat(gradviz("export", file).status).isEqualTo(2);
            assertThat(Path.of(png)).doesNotExist();
        }

        @Test
        void leavesNoFileBehindWhenTheListingFails() throws IOException {
            Path png = folder.resolve("x.png");

            Result result = gradviz("export", listing("bad.py", "y = add(x, x)"), "-o", png + "");

            assertThat(result.status).isEqualTo(1);
            assertThat(png).doesNotExist();
        }
    }

    @Test
    void listsStepsWithTheirSelectors() throws IOException {
        Result result = gradviz("steps", listing("twice.py", TWICE));

        String[] lines = result.out.split("\n");
        assertThat(lines).hasSize(9);
        assertThat(lines[6])
                .matches(" *7 +arrives +line 3 +sum:x +Contribution 2 reaches x, .*= 2\\.0\\.");
    }

    @Test
    void listsTheLessons() {
        Result result = gradviz("lessons");

        assertThat(result.out.lines())
                .hasSizeGreaterThanOrEqualTo(14)
                .contains("used-twice\tUsed twice, summed")
                .allMatch(line -> line.matches("[a-z-]+\t[^\t]+"));
        assertThat(gradviz("run", "lesson:used-twice").out).isEqualTo("2.0\n");
    }

    @Test
    void speaksKorean() throws IOException {
        Result result = gradviz("steps", "--locale", "ko", listing("twice.py", TWICE));

        assertThat(result.out).contains("두 기여분의 합인 2.0을 출력합니다.");
        assertThat(gradviz("--locale", "ko", "--help").out).contains("역전파를 눈으로");
    }

    @Test
    void tellsAMisuseInBothLanguages() throws IOException {
        String file = listing("twice.py", TWICE);

        Result typo = gradviz("run", "--chekc", file);
        assertThat(typo.status).isEqualTo(2);
        assertThat(typo.err).startsWith("There is no option --chekc. Did you mean --check?");
        assertThat(gradviz("run", "--order", "foo", file).err)
                .startsWith("--order takes stack|generation, not foo.");
        assertThat(gradviz("run", "--accumulate", "foo", file).err)
                .startsWith("--accumulate takes overwrite|sum|in-place, not foo.");
        assertThat(gradviz("run", "--locale", "xx", file).status).isEqualTo(2);
        assertThat(gradviz("run").err).startsWith("FILE is missing.");
        assertThat(gradviz("export", file).err).startsWith("--output OUT is missing.");
        assertThat(gradviz("export", file, "-o").err).startsWith("--output OUT is missing.");
        assertThat(gradviz("export", file, "-o", "x.png", "--scale", "big").err)
                .startsWith("--scale takes FACTOR, not big.");
        assertThat(gradviz("steps", file, "b.py").err).startsWith("Nothing is done with b.py");
        assertThat(gradviz("run", "--order", "stack", "--order", "stack", file).err)
                .startsWith("The option --order is given twice.");
        assertThat(gradviz("run", "--locale", "ko", "--chekc", file).err)
                .startsWith("--chekc 옵션은 없습니다. 혹시 --check 아닌가요?");
    }

    @Test
    void drawsNothingOfAListingInWhichNothingHappens() throws IOException {
        Path png = folder.resolve("x.png");

        Result result = gradviz("export", listing("empty.py", "# nothing\n"), "-o", png + "");

        assertThat(result.status).isEqualTo(1);
        assertThat(result.err).contains("nothing happens in this listing");
        assertThat(png).doesNotExist();
    }

    @Test
    void doesNotCallALeafCheckedThatNoBackwardReached() throws IOException {
        Result result = gradviz("run", "--check", listing("none.py", "x = Variable(3.0)\n"));

        assertThat(result.status).isZero();
        assertThat(result.err).contains("no leaf holds a gradient to check");
    }

    @Test
    void saysHowItIsUsed() {
        Result wrong = gradviz("run");

        assertThat(wrong.status).isEqualTo(2);
        assertThat(wrong.err).contains("gradviz run --help");
        assertThat(gradviz("export", "--help").out)
                .contains("Writes figures of a listing's steps.")
                .contains("--output");
    }

    @Test
    void opensNoWindowForAnInputThatIsNoListing() {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(new byte[] {'x', (byte) 0xFF}));
            assertThat(gradviz("-")).extracting(Result::status).isEqualTo(1);
            System.setIn(new ByteArrayInputStream(new byte[(1 << 20) + 1]));
            Result tooLong = gradviz("-");
            assertThat(tooLong.status).isEqualTo(1);
            assertThat(tooLong.err).startsWith("-: the listing is longer than 1 MB");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void readsAnInputWithoutEndNoFurtherThanAListingCanReach() {
        InputStream before = System.in;
        try (InputStream endless = new Endless()) {
            System.setIn(endless);
            assertThat(gradviz("run", "-").err).startsWith("-: the listing is longer than 1 MB");
        } catch (IOException e) {
            throw new AssertionError(e);
        } finally {
            System.setIn(before);
        }
    }

    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return '#';
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            Arrays.fill(bytes, from, from + length, (byte) '#');
            return length;
        }
    }

    private String listing(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Result gradviz(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] all = args;
        if (!String.join(" ", args).contains("--locale")) {
            all = new String[args.length + 2];
            System.arraycopy(args, 0, all, 0, args.length);
            all[args.length] = "--locale";
            all[args.length + 1] = "en";
        }
        int status = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
        return new Result(status, out.toString(), err.toString());
    }

    private record Result(int status, String out, String err) {}
}

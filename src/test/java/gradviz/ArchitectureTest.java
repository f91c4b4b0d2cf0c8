package gradviz;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jfx.incubator.scene.control.richtext.CodeArea;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import picocli.CommandLine;

/// The way of the data: which package may import which, and why.
class ArchitectureTest {
    private static final String ROOT = ArchitectureTest.class.getPackageName();

    /// The functions whose last digits differ from machine to machine.
    private static final String TRANSCENDENTAL =
            "a?(sin|cos|tan)h?|atan2|exp|expm1|log.*|pow|cbrt|hypot";

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(ROOT);

    /// A package, those of ours that it may import directly, and the reason.
    private record Place(String name, Set<String> imports, String reason) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Place> PLACES =
            List.of(
                    place("engine", "", "the engine is a library that knows of no viewer"),
                    place("trace", "engine", "recording is the engine's one listener"),
                    place("listing", "engine trace", "a listing drives the engine and marks lines"),
                    place("run", "engine trace listing", "a run is a text in and a trace out"),
                    place(
                            "graph",
                            "trace",
                            "a graph is derived from recorded ids, never live ones"),
                    place("text", "", "words and widths serve every surface alike"),
                    place("layout", "graph text", "positions depend on shape and text alone"),
                    place("drawing", "text", "a drawing is marks with roles, whatever they show"),
                    place(
                            "storyboard",
                            "run trace graph layout drawing text",
                            "a step's picture comes from records, never from a live Variable"),
                    place("render", "drawing text", "a renderer knows marks, not what they mean"),
                    place("interchange", "trace graph", "texts of the model need no picture"),
                    place(
                            "export",
                            "storyboard render drawing text run trace interchange",
                            "files show the same steps, and hold the trace behind them"),
                    place(
                            "app",
                            "engine trace listing run graph text layout drawing storyboard render"
                                    + " export interchange",
                            "the window is one use of everything else, and no one's need"),
                    place(
                            "cli",
                            "engine trace listing run graph text layout drawing storyboard render"
                                    + " export interchange app",
                            "commands work without a display; only opening the window needs app"));

    @ParameterizedTest
    @FieldSource("PLACES")
    void importsOnlyWhatItsPlaceAllows(Place place) {
        var forbidden =
                PLACES.stream()
                        .map(Place::name)
                        .filter(name -> !name.equals(place.name()))
                        .filter(name -> !place.imports().contains(name))
                        .map(ArchitectureTest::within)
                        .toArray(String[]::new);

        // A package that holds nothing yet imports nothing.
        noClasses()
                .that()
                .resideInAPackage(within(place.name()))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .because(place.reason())
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void givesEveryPackageAPlace() {
        var named = PLACES.stream().map(Place::name).collect(Collectors.toSet());

        var found = new TreeSet<String>();
        for (JavaClass each : CLASSES) {
            found.add(each.getPackageName().replaceFirst("^" + ROOT + "\\.?", "").split("\\.")[0]);
        }

        assertThat(found).contains("engine", "trace", "cli").isSubsetOf(named);
        assertThat(CLASSES.size()).isGreaterThan(120);
    }

    @Test
    void hasNoCycles() {
        check(slices().matching(ROOT + ".(*)..").should().beFreeOfCycles());
    }

    @Test
    void keepsTheEngineToTheJdk() {
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage(within("engine"), within("trace"))
                        .should()
                        .dependOnClassesThat()
                        .resideOutsideOfPackages(
                                "java..", packagesOf(NullMarked.class), ROOT + "..")
                        .because("the engine is read by students and used without a viewer"));
    }

    @Test
    void keepsJavaFxToTheWindow() {
        var editor = packagesOf(CodeArea.class);

        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(within("app"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("javafx..", "com.sun.javafx..", editor)
                        .because("commands and exports start no toolkit"));
    }

    @Test
    void keepsAwtToFontsAndFiles() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                within("text"), within("render"), within("export"), within("app"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.awt..", "javax.imageio..", "javax.swing..")
                        .because("a picture is marks until it is rendered"));
    }

    @Test
    void keepsEachLibraryToOnePackage() {
        check(onlyIn("layout", "org.eclipse..", "positions are our own records"));
        check(onlyIn("cli", packagesOf(CommandLine.class), "options are for the command line"));
    }

    @Test
    void computesAlikeOnEveryMachine() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage(within("engine"))
                        .should()
                        .callMethodWhere(
                                target(owner(HasName.Predicates.name(Math.class.getName())))
                                        .and(target(nameMatching(TRANSCENDENTAL))))
                        .because("StrictMath gives the same digits on every machine"));
    }

    @Test
    void sandboxesTheListing() {
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage(within("engine"), within("listing"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.net..", "java.nio.file..", "java.nio.channels..")
                        .orShould()
                        .dependOnClassesThat()
                        .haveNameMatching(
                                "java\\.io\\.(File|RandomAccessFile).*|java\\.time\\.Clock")
                        .because("the language has no files, no network and no clock"));
    }

    @Test
    void leavesStandardStreamsToTheCommandLine() {
        var elsewhere = new ArrayList<>(PLACES);
        elsewhere.removeIf(place -> place.name().equals("cli"));

        var classes =
                CLASSES.that(
                        JavaClass.Predicates.resideInAnyPackage(
                                elsewhere.stream()
                                        .map(place -> within(place.name()))
                                        .toArray(String[]::new)));

        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(classes);
    }

    @Test
    void marksEveryPackageForNullness() {
        var unmarked = new TreeSet<String>();
        for (JavaClass each : CLASSES) {
            var own = each.getPackage();
            if (!own.isAnnotatedWith(NullMarked.class)) {
                unmarked.add(own.getName());
            }
        }

        assertThat(unmarked).isEmpty();
    }

    private static ArchRule onlyIn(String place, String library, String reason) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(within(place))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because(reason);
    }

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }

    private static Place place(String name, String imports, String reason) {
        return new Place(name, Set.of(imports.split(" ")), reason);
    }

    private static String within(String name) {
        return ROOT + "." + name + "..";
    }

    private static String packagesOf(Class<?> type) {
        return type.getPackageName() + "..";
    }
}

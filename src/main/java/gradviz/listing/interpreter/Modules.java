package gradviz.listing.interpreter;

import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import gradviz.listing.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The modules a listing may import, and the names that are known without an import.
final class Modules {
    /// The functions of variables, in the order messages name them.
    static final List<String> OPERATIONS = operations();

    /// Names that are understood, so that it can be said that arrays have no such elements here.
    private static final List<String> REFUSED_TYPES = List.of("float32", "int32", "bool_");

    private static final String NUMPY = "numpy";

    /// The type of arrays, for `isinstance(x, np.ndarray)`.
    static final String NDARRAY = "np.ndarray";

    private static final String RANDOM = "numpy.random";
    private static final String LINALG = "numpy.linalg";
    private static final String MATH = "math";
    private static final String GRADVIZ = "gradviz";
    private static final String FUNCTIONS = "gradviz.functions";
    private static final Map<String, Map<String, Datum>> MEMBERS =
            Map.of(
                    NUMPY,
                    numpy(),
                    RANDOM,
                    random(),
                    LINALG,
                    Map.of("norm", new Datum.Callable("np.linalg.norm")),
                    MATH,
                    math(),
                    GRADVIZ,
                    gradviz(),
                    FUNCTIONS,
                    functions());

    private final Session session;

    /// @param session where an import puts what it brings
    Modules(Session session) {
        this.session = session;
    }

    /// {@return what a name means that nothing was assigned to, or null}
    static @Nullable Datum builtin(String name) {
        return switch (name) {
            case String known when Builtins.NAMES.contains(known) -> new Datum.Callable(name);
            case "__name__" -> new Datum.Text("__main__");
            case MATH -> new Datum.Module(MATH);
            default -> membersOf(GRADVIZ).get(name);
        };
    }

    /// {@return every name that is known without an import}
    static List<String> builtins() {
        Map<String, Datum> all = new LinkedHashMap<>(membersOf(GRADVIZ));
        Builtins.NAMES.forEach(name -> all.put(name, new Datum.Callable(name)));
        all.put(MATH, new Datum.Module(MATH));
        return List.copyOf(all.keySet());
    }

    static @Nullable Datum member(Datum.Module module, String name) {
        return membersOf(module.name()).get(name);
    }

    /// {@return the names in a module that a listing can do something with}
    static List<String> members(Datum.Module module) {
        return membersOf(module.name()).keySet().stream()
                .filter(name -> !REFUSED_TYPES.contains(name))
                .toList();
    }

    void enter(Statement.Import imported) {
        String module = known(imported.module());
        if (module == null) {
            throw Fault.at(imported.span(), Complaint.NO_IMPORT, "module", imported.module());
        }
        if (imported.star()) {
            membersOf(module).forEach(session.scope()::put);
        } else if (imported.names().isEmpty()) {
            String alias = imported.alias();
            String root = imported.module().split("\\.")[0];
            session.scope().put(alias == null ? root : alias, new Datum.Module(module));
        }
        for (Statement.Imported one : imported.names()) {
            Datum member = membersOf(module).get(one.name());
            if (member == null) {
                throw Fault.at(
                        one.span(),
                        Complaint.NO_IMPORT_NAME,
                        "name",
                        one.name(),
                        "module",
                        imported.module());
            }
            session.scope().put(one.alias(), member);
        }
    }

    /// DeZero, the framework of the course, has parts with names of their own.
    private static @Nullable String known(String module) {
        if (module.equals("dezero.functions")) {
            return FUNCTIONS;
        }
        if (module.equals("dezero") || module.startsWith("dezero.")) {
            return GRADVIZ;
        }
        return MEMBERS.containsKey(module) ? module : null;
    }

    private static Map<String, Datum> membersOf(String module) {
        Map<String, Datum> members = MEMBERS.get(module);
        if (members == null) {
            throw new IllegalArgumentException(module);
        }
        return members;
    }

    private static List<String> operations() {
        List<String> all =
                new ArrayList<>(List.of("add", "sub", "mul", "div", "neg", "pow", "square", "exp"));
        all.addAll(List.of("log", "sin", "cos", "tanh", "sqrt", "abs", "relu", "sigmoid"));
        all.addAll(ArrayFunctions.names());
        all.add("get_item");
        return List.copyOf(all);
    }

    private static Map<String, Datum> functions() {
        Map<String, Datum> members = new LinkedHashMap<>();
        for (String name : OPERATIONS) {
            members.put(name, new Datum.Callable(name));
        }
        return members;
    }

    private static Map<String, Datum> gradviz() {
        Map<String, Datum> members = new LinkedHashMap<>();
        members.put("Variable", new Datum.Callable("Variable"));
        members.put(Owning.BASE, new Datum.Callable(Owning.BASE));
        members.putAll(functions());
        RecordingOrNot.NAMES.forEach(name -> members.put(name, new Datum.Callable(name)));
        members.put("np", new Datum.Module(NUMPY));
        members.put("F", new Datum.Module(FUNCTIONS));
        members.put("functions", new Datum.Module(FUNCTIONS));
        return members;
    }

    private static Map<String, Datum> numpy() {
        Map<String, Datum> members = constants();
        members.put("array", new Datum.Callable("np.array"));
        NumpyFunctions.names().forEach(name -> members.put(name, new Datum.Callable("np." + name)));
        members.put("random", new Datum.Module(RANDOM));
        members.put("linalg", new Datum.Module(LINALG));
        members.remove("norm");
        members.put("float64", new Datum.Text("float64"));
        members.put("int64", new Datum.Text("int64"));
        REFUSED_TYPES.forEach(type -> members.put(type, new Datum.Text(type)));
        members.put("ndarray", new Datum.Callable(NDARRAY));
        members.put("newaxis", Datum.None.NONE);
        return members;
    }

    private static Map<String, Datum> random() {
        Map<String, Datum> members = new LinkedHashMap<>();
        RandomFunctions.NAMES.forEach(
                name -> members.put(name, new Datum.Callable("np.random." + name)));
        return members;
    }

    private static Map<String, Datum> math() {
        Map<String, Datum> members = constants();
        MathFunctions.names()
                .forEach(name -> members.put(name, new Datum.Callable("math." + name)));
        return members;
    }

    private static Map<String, Datum> constants() {
        Map<String, Datum> members = new LinkedHashMap<>();
        members.put("pi", new Datum.Real(Math.PI, null));
        members.put("e", new Datum.Real(Math.E, null));
        members.put("inf", new Datum.Real(Double.POSITIVE_INFINITY, null));
        members.put("nan", new Datum.Real(Double.NaN, null));
        return members;
    }
}

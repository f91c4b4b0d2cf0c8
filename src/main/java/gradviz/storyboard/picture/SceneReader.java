package gradviz.storyboard.picture;

import gradviz.graph.ComputationGraph;
import gradviz.graph.Edge;
import gradviz.graph.Excerpt;
import gradviz.graph.FunctionNode;
import gradviz.graph.Label;
import gradviz.graph.SecondPart;
import gradviz.graph.VariableNode;
import gradviz.graph.fold.Folding;
import gradviz.layout.Layout;
import gradviz.run.OwnFaults;
import gradviz.run.Run;
import gradviz.storyboard.words.Namer;
import gradviz.storyboard.words.Numbers;
import gradviz.text.Messages;
import gradviz.trace.GradientState;
import gradviz.trace.Moment;
import gradviz.trace.Passage;
import gradviz.trace.Trace;
import gradviz.trace.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says what is to be seen at a moment, from back to front.
public final class SceneReader {
    private static final Look.Amount NOTHING = new Look.Amount("", Look.Heat.NONE);

    private final Trace trace;
    private final ComputationGraph graph;
    private final List<VariableNode> variables;
    private final List<FunctionNode> functions;
    private final Layout layout;
    private final Messages messages;
    private final Namer namer;
    private final Amounts amounts;
    private final Ledgers ledgers;
    private final Folding folding;
    private final Beneath beneath;
    private final OwnFaults faults;
    private final ScopeLooks scopes;

    public SceneReader(
            Run run,
            Excerpt excerpt,
            Folding folding,
            Layout layout,
            Inventory inventory,
            Messages messages) {
        this.trace = run.trace();
        this.faults = run.check().ownFaults();
        this.graph = excerpt.graph();
        this.folding = folding;
        this.scopes = new ScopeLooks(trace, folding, messages);
        this.variables =
                excerpt.variables().stream()
                        .filter(node -> !folding.hidesVariable(node.id()))
                        .toList();
        this.functions = excerpt.functions();
        this.layout = layout;
        this.messages = messages;
        this.namer = new Namer(graph, messages);
        this.amounts = inventory.amounts();
        this.beneath = new Beneath(amounts, messages);
        this.ledgers = new Ledgers(graph, amounts, namer, messages);
    }

    /// {@return the looks of everything that has appeared by the end of a step}
    public List<Look> scene(int step) {
        Moment moment = trace.momentAt(step);
        Sharing sharing = Sharing.of(variables, moment);
        List<Look> front = new ArrayList<>();
        List<Look> looks = new ArrayList<>(scopes.brackets(moment));
        ReadyContributions ready = ReadyContributions.at(trace, moment);
        for (FunctionNode function : functions) {
            if (function.event() >= moment.events()) {
                break;
            }
            boolean over = graph.computations().isOver(function.id(), moment.events());
            for (int edge : function.inputs()) {
                if (!folding.hidesEdge(edge)) {
                    looks.add(edge(graph.edge(edge), moment, over, ready));
                    if (layout.stubs().get(edge) != null) {
                        front.add(stub(graph.edge(edge), moment, over));
                    }
                } else if (!over && folding.turnsBack(graph.edge(edge))) {
                    addTurnedBack(graph.edge(edge), moment, front);
                }
            }
            function.outputs().stream()
                    .filter(output -> !folding.hidesVariable(output) && !moment.isCut(output))
                    .forEach(output -> looks.add(new Look.Result(output, over)));
            addFunction(function, moment, step, front);
        }
        for (VariableNode variable : variables) {
            if (variable.birth().event() >= moment.events()) {
                continue;
            }
            if (variable.isPlainNumber()) {
                front.add(number(variable, moment));
            } else {
                addVariable(variable, moment, sharing, front);
            }
        }
        looks.addAll(front);
        ties(sharing, moment).forEach(looks::add);
        return looks;
    }

    /// From row to row a tie would run across the picture; the badge says as much.
    private Stream<Look> ties(Sharing sharing, Moment moment) {
        return sharing.pairs().stream()
                .filter(pair -> layout.inOneRow(pair.from(), pair.to()))
                .map(
                        pair ->
                                new Look.Tie(
                                        pair.array(),
                                        end(pair.from(), moment),
                                        end(pair.to(), moment)));
    }

    private Look.End end(int id, Moment moment) {
        VariableNode variable = graph.variable(id);
        boolean over = isOver(variable, moment);
        return new Look.End(id, beneath.gradient(variable, moment.gradient(id), over));
    }

    /// A folded scope's node comes with its first function.
    private void addFunction(FunctionNode function, Moment moment, int step, List<Look> front) {
        int scope = folding.foldedInto(function.id());
        if (scope < 0) {
            boolean active = moment.active() == function.id();
            boolean over = graph.computations().isOver(function.id(), moment.events());
            boolean second = graph.secondPart().of(function) != null;
            Look.Origin origin = new Look.Origin(over, second, region(function));
            boolean wrong = faults.of(function.id(), moment.events()) != null;
            front.add(
                    new Look.Function(
                            function.id(),
                            function.name(),
                            constant(function),
                            active,
                            wrong,
                            origin));
        } else if (folding.members().content(scope).firstFunction() == function.id()) {
            front.add(scopes.node(scope, moment, step));
        }
    }

    /// {@return what is said above the first function of a second part}
    private String region(FunctionNode function) {
        SecondPart.KeptPass pass = graph.secondPart().of(function);
        if (pass == null) {
            return "";
        }
        int before = function.id() - 1;
        boolean first = before < 0 || !pass.equals(graph.secondPart().of(graph.function(before)));
        return first ? messages.text("higher.region", "line", pass.line()) : "";
    }

    private static String constant(FunctionNode function) {
        String text = function.constant();
        return text.isEmpty() ? text : Numbers.brief(text);
    }

    /// What a folded scope sent to a variable that it made itself is seen where it comes out.
    private void addTurnedBack(Edge edge, Moment moment, List<Look> front) {
        Passage passage = moment.passage(edge.id());
        if (passage != null) {
            Look.Amount value = amounts.gradient(edge.variable(), passage.gradient().value());
            front.add(
                    new Look.Edge(
                            edge.id(),
                            Look.Traffic.INSIDE,
                            passage.number(),
                            value,
                            edge.ordinal()));
        }
    }

    private Look edge(Edge edge, Moment moment, boolean over, ReadyContributions ready) {
        if (over) {
            return new Look.Edge(edge.id(), Look.Traffic.OVER, 0, NOTHING, 0);
        }
        Passage passage = moment.passage(edge.id());
        boolean number = graph.variable(edge.variable()).isPlainNumber();
        Value waiting = ready.value(edge);
        if (waiting != null && !number) {
            Look.Amount value = amounts.gradient(edge.variable(), waiting);
            return new Look.Edge(edge.id(), Look.Traffic.READY, 0, value, edge.ordinal());
        }
        if (passage == null) {
            return new Look.Edge(edge.id(), Look.Traffic.FORWARD, 0, NOTHING, 0);
        }
        Look.Amount value = amounts.gradient(edge.variable(), passage.gradient().value());
        Look.Traffic traffic = number ? Look.Traffic.ENDED : Look.Traffic.PASSED;
        return new Look.Edge(edge.id(), traffic, passage.number(), value, edge.ordinal());
    }

    private Look stub(Edge edge, Moment moment, boolean over) {
        Passage passage = over ? null : moment.passage(edge.id());
        int number = passage == null ? 0 : passage.number();
        String name = namer.label(edge.variable(), moment.events());
        return new Look.Stub(edge.id(), name, number, edge.ordinal(), over);
    }

    private Look number(VariableNode variable, Moment moment) {
        Edge edge = graph.edge(variable.uses().getFirst());
        boolean over = isOver(variable, moment);
        int colour = over || moment.passage(edge.id()) == null ? -1 : edge.ordinal();
        return new Look.PlainNumber(variable.id(), namer.number(variable), colour, over);
    }

    private void addVariable(
            VariableNode variable, Moment moment, Sharing sharing, List<Look> looks) {
        int id = variable.id();
        GradientState state = moment.gradient(id);
        String badge = sharing.badge(id);
        Look.@Nullable Ledger ledger = null;
        if (layout.ledgers().get(id) != null) {
            ledger = ledgers.look(id, state, moment, badge);
        }
        Label label = variable.labelAt(moment.events());
        boolean over = isOver(variable, moment);
        Look.Amount grad = ledger != null ? NOTHING : beneath.gradient(variable, state, over);
        Value data = variable.dataAt(moment.events());
        String shape = data.isScalar() ? "" : data.shapeText();
        looks.add(
                new Look.Pill(
                        id,
                        new Look.Title(namer.text(label), label.kind(), shape),
                        amounts.data(data),
                        new Look.Grad(state.life(), grad, grad.text().isEmpty() ? "" : badge),
                        new Look.Origin(over, graph.secondPart().of(variable) != null, "")));
        if (ledger != null) {
            looks.add(ledger);
        }
    }

    /// A variable is over when it stands only at functions that are; not so a leaf with a name,
    /// which the next line may use again.
    private boolean isOver(VariableNode variable, Moment moment) {
        int events = moment.events();
        boolean any = false;
        if (!variable.isLeaf()) {
            any = true;
            if (!graph.computations().isOver(variable.creator(), events)) {
                return false;
            }
        }
        for (int use : variable.uses()) {
            int function = graph.edge(use).function();
            if (graph.function(function).event() < events) {
                any = true;
                if (!graph.computations().isOver(function, events)) {
                    return false;
                }
            }
        }
        boolean named = variable.labelAt(events).kind() == Label.Kind.NAME;
        return any && !(variable.isLeaf() && named);
    }
}

package gradviz.listing.interpreter;

import gradviz.engine.Engine;
import gradviz.engine.ShapeException;
import gradviz.engine.Tensor;
import gradviz.engine.TooLargeException;
import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import gradviz.listing.Listing;
import gradviz.listing.Problem;
import gradviz.trace.Recorder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Runs the statements of a listing one after the other, until the end or the first problem.
public final class Interpreter {
    private final Session session;
    private final Blocks blocks;

    /// @param engine the recorder listens to it
    /// @param tick called often; ends the run by throwing a [Fault]
    public Interpreter(Listing listing, Engine engine, Recorder recorder, Runnable tick) {
        this.session = new Session(listing, engine, recorder, tick);
        this.blocks = new Blocks(session);
    }

    /// {@return what became of the run; a listing with a mistake in its text is not run at all}
    public Outcome run() {
        Problem problem = session.listing.problem();
        if (problem == null) {
            problem = runAll();
        }
        session.end();
        return new Outcome(
                session.output(),
                session.variableNames(),
                session.literals,
                session.answers,
                problem);
    }

    private @Nullable Problem runAll() {
        try {
            blocks.runListing();
            return null;
        } catch (Fault fault) {
            return fault.problem(session.place());
        } catch (ShapeException shapes) {
            return Applying.misfit(shapes).problem(session.place());
        } catch (TooLargeException array) {
            return tooLarge(array).problem(session.place());
        } catch (StackOverflowError _) {
            String limit = Integer.toString(Evaluator.DEEPEST);
            return Fault.of(Complaint.LIMIT_NESTING, "limit", limit).problem(session.place());
        } catch (OutOfMemoryError _) {
            return Fault.of(Complaint.LIMIT_MEMORY).problem(session.place());
        }
    }

    private static Fault tooLarge(TooLargeException array) {
        String factor = array.factor();
        if (factor == null) {
            String limit = String.format(Locale.ROOT, "%,d", Tensor.MOST);
            return Fault.of(Complaint.LIMIT_ARRAY, "shape", array.shape(), "limit", limit);
        }
        String limit = String.format(Locale.ROOT, "%,d", Tensor.MOST_PRODUCTS);
        return Fault.of(
                Complaint.LIMIT_PRODUCT, "left", array.shape(), "right", factor, "limit", limit);
    }
}

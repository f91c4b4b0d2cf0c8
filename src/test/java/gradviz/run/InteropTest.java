package gradviz.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Lessons print in plain Python with NumPy what they print here.
@Tag("external")
class InteropTest {
    private static final Path MODULE = Path.of("assets", "interop", "gradviz.py");

    /// More than the lessons use: each operation, arrays, numbers on either side.
    private static final String EVERYTHING =
            """
            # gradviz: accumulate=sum order=generation retain=leaves
            from gradviz import *
            x = Variable(np.array([0.5, 1.5, 2.5]))
            z = Variable(np.array(0.25))
            y = square(x) + exp(x) * sin(x) - log(x) / cos(x) + tanh(-x) ** 3
            y.backward()
            print(y)
            print(x.grad, y.grad)
            w = 2 * z + z / 4 - 1 + pow(z, 3) + (1 - z) * neg(z) + 3 / z
            w.backward()
            print('w', w.data, z.grad)
            w.backward(retain_grad=True)
            print(w.grad, z.grad, z.shape, z.generation, w.generation)
            z.cleargrad()
            print(z.grad)
            """;

    /// Each row of the table of the language, and how things print.
    private static final String LANGUAGE =
            """
            import numpy as np
            import math
            from gradviz import *
            x = Variable(np.array(3.0))
            v = Variable(np.array([1.0, 2.0]), 'v')
            m = Variable(np.array([[1.0, 2.5], [3.0, 1e-7]]))
            y = add(x, x)
            z = square(y) * 2 + 1 / x ** 2 - sub(x, 1.5)
            print(x, x.creator, y.creator, z.creator, z.creator.generation, x.generation)
            print(v, v.shape, v.ndim, v.size, v.name, x.name, m, m.data)
            print(neg(x).creator, pow(x, 2).creator, square(x).creator, exp(x).creator)
            print((x / 2).creator, (2 - x).creator, (x * x).creator, (-x).creator, (x ** 2).creator)
            print(log(x).creator, sin(x).creator, cos(x).creator, tanh(x).creator)
            z.backward(retain_grad=False)
            print(x.grad, y.grad, z.grad, x.grad.data, x.grad.shape, x.grad.creator)
            x.cleargrad()
            x.name = 'x'
            print(x.grad, x.name, 'a' "b", True, None)
            print(2 ** 3 ** 2, -2 ** 2, 7 / 2, 1e-5, 1e16, math.pi, np.sqrt(2.0), x.data + 1)
            print()
            print(Variable(np.array([1.0, 2.0])) * 1e300, v + 0.000001)
            """;

    /// Arrays with axes: broadcasting, shapes, matrices, picking, and how they print.
    private static final String TENSORS =
            """
            from gradviz import *
            x = Variable(np.array([[1.0, -2.0, 3.0], [0.5, 4.0, -1.5]]))
            W = Variable(np.array([[0.1, 0.2], [0.3, -0.4], [0.5, 0.6]]))
            b = Variable(np.array([0.7, -0.8]))
            c = Variable(np.array([[2.0], [3.0]]))
            s = Variable(np.array(1.5))
            y = F.sum((x * c + s) / (c - 5.0) - x ** 2, axis=0)
            y.backward()
            print(y, y.shape, len(y), x.grad, c.grad, s.grad)
            x.cleargrad()
            c.cleargrad()
            h = F.sigmoid(x @ W + b) + F.relu(F.linear(x, W, b))
            z = h.T.reshape(4).mean() + x[0, 1:].sum() + x[:, 0].max() - abs(x).min()
            z = z + F.concatenate((h, h[::-1]), axis=1)[1].sum() + sqrt(s) ** s
            z.backward()
            print(z, h, x.grad, W.grad, b.grad, s.grad)
            p = softmax(x, axis=1)
            loss = softmax_cross_entropy(x, np.array([2, 0])) + F.mean_squared_error(p, x)
            x.cleargrad()
            loss.backward()
            print(loss, p, p.creator, loss.creator, x.grad)
            i = x[np.array([0, 0, 1]), np.array([0, 0, 2])]
            x.cleargrad()
            i.backward()
            print(i, x.grad, x[..., 1], x[1, None], x.shape[0], x.T.shape, (1, 2.5), [3, 'a'])
            t = F.broadcast_to(b, (3, 2)).transpose(1, 0) * F.sum_to(x, (1, 3)) + x.clip(-1.0, 1.0)
            b.cleargrad()
            x.cleargrad()
            t.backward()
            print(t, b.grad, x.grad, max(1, 2), min([3, 4]), sum([1, 2.5]), abs(-3))
            print(x.data.sum(axis=1), x.data.T, x.data @ W.data, x.data[0], x.data.mean())
            """;

    /// Derivatives of derivatives, and graphs that are cut off.
    private static final String HIGHER =
            """
            from gradviz import *
            x = Variable(np.array(1.0))
            y = tanh(x)
            y.backward(create_graph=True)
            g1 = x.grad
            x.cleargrad()
            g1.backward(create_graph=True)
            g2 = x.grad
            x.cleargrad()
            g2.backward(create_graph=True)
            g3 = x.grad
            x.cleargrad()
            g3.backward()
            print(y, g1, g2, g3, x.grad, y.grad, g1.grad, g1.creator, g2.generation)
            a = Variable(np.array([[0.5, -1.5, 2.0], [1.0, 0.25, -0.75]]))
            b = Variable(np.array([2.0, 3.0, 0.5]))
            c = F.sum(exp(a * b) / (1.0 + square(b)) - sin(a) * cos(b) + log(square(a) + 1.0))
            d = F.mean(sigmoid(a) * relu(b) - sqrt(square(a) + 1.0)) + abs(a).max() * b ** 3
            e = d.sum() + c + softmax(a)[:, 0].sum() + F.matmul(a, b).sum() * F.clip(b, 0.0, 2.5).min()
            e = e + F.mean_squared_error(a, F.broadcast_to(b, (2, 3))) + F.linear(a, a.T)[0, 1]
            e = e + F.concatenate((a, a * a)).T.reshape(12)[3:9:2].sum() + b ** (b / 2)[0]
            e.backward(create_graph=True)
            ga = a.grad
            gb = b.grad
            print(ga, gb)
            a.cleargrad()
            b.cleargrad()
            h = F.sum(ga * ga) + F.sum(gb * b)
            h.backward(retain_grad=False)
            print(h, a.grad, b.grad, ga.grad)
            t = Variable(np.array([[1.0, 2.0, -1.0]]))
            l = softmax_cross_entropy(t, np.array([1]))
            l.backward(True, True)
            gt = t.grad
            t.cleargrad()
            F.sum(gt * gt).backward()
            print(gt, t.grad, l.grad)
            u = Variable(np.array(2.0))
            v = square(u)
            w = v * u
            v.unchain()
            w.backward()
            print(u.grad, v.grad, v.creator, w.creator)
            u.cleargrad()
            q = square(square(u)) + u
            q.unchain_backward()
            q.backward()
            print(q.creator, u.grad, u.creator)
            """;

    /// What has no finite value, and what is not recorded.
    private static final String EDGES =
            """
            from gradviz import *
            x = Variable(np.array(0.0))
            w = Variable(np.array([1000.0, -1.0]))
            y = log(x)
            z = y * x
            z.backward()
            print(x.grad, y, z)
            q = exp(w) / (w + 1.0) + w ** -1.5
            q.backward()
            print(q, w.grad, 1 / x, x ** -2)
            with no_grad():
                t = square(x) + 1
                print(t, t.creator, t.generation)
            u = t * 3
            with using_config('enable_backprop', False):
                u = u + 1
                for i in range(2):
                    u = u * 2
            print(u, u.creator)
            """;

    /// The functions of NumPy and of `math`, and the seeded streams.
    private static final String NUMPY =
            """
            from gradviz import *
            print(np.random.randn(3, 2))
            np.random.seed(7)
            print(np.random.rand(), np.random.rand(2, 3), np.random.randn(5), np.random.uniform(-1, 1, 2))
            print(np.random.normal(0.0, 2.0, size=(2,)), np.random.rand(), np.random.permutation(6) * 1.0)
            print(np.ones((2, 2)), np.zeros(3), np.arange(0.0, 1.0, 0.25), np.linspace(0.0, 1.0, 5))
            print(np.maximum(np.array([1.0, 2.0]), 1.5), np.dot(np.array([1.0, 2.0]), [3.0, 4.0]))
            print(math.floor(2.5), math.pow(2, 3), math.log(8, 2), math.log2(8), np.sum([1.0, 2.0]))
            print(np.mean(np.array([[1.0, 2.0]]), axis=1), np.abs(-3), np.array([1.0], dtype=np.float64))
            """;

    @TempDir Path folder;

    static List<String> texts() {
        return Stream.concat(
                        Lessons.all().stream().map(Lesson::text),
                        Stream.of(EVERYTHING, LANGUAGE, TENSORS, HIGHER, EDGES, NUMPY))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void printsWhatPythonPrints(String text) throws Exception {
        Files.copy(MODULE, folder.resolve("gradviz.py"));
        Path script = Files.writeString(folder.resolve("lesson.py"), text);

        List<String> python =
                Python.withNumpy().run(folder, "-W", "ignore", script.toString()).lines().toList();
        Run run = Run.of(text);
        List<String> ours = run.output().lines().toList();

        assertThat(run.problem()).isNull();
        assertThat(ours).hasSameSizeAs(python);
        for (int i = 0; i < ours.size(); i++) {
            assertSameNumbers(ours.get(i), python.get(i));
        }
    }

    /// Words must be equal; numbers to a relative 1e-12, or as far as they are printed.
    private static void assertSameNumbers(String ours, String python) {
        String[] mine = ours.split("[\\s\\[\\](),]+");
        String[] theirs = python.split("[\\s\\[\\](),]+");
        assertThat(mine).as(python).hasSameSizeAs(theirs);
        for (int i = 0; i < mine.length; i++) {
            if (mine[i].equals(theirs[i])) {
                continue;
            }
            double expected = Double.parseDouble(theirs[i]);
            double printed = python.contains("[") ? 1.01e-8 : 0;
            double tolerance = Math.max(printed, 1e-12 * Math.abs(expected));
            assertThat(Double.parseDouble(mine[i])).isCloseTo(expected, offset(tolerance));
        }
    }
}

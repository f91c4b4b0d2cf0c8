import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Turns the choice of a `switch` over types into a chain of `instanceof`.
///
/// The compiler leaves that choice to a class which the JVM writes at the first use of each such
/// switch; the ahead-of-time cache cannot keep those, and a start would write them every time.
final class Switches {
    private static final String BOOTSTRAPS = "java/lang/runtime/SwitchBootstraps";
    private static final MethodTypeDesc CHOICE =
            MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_Object, ConstantDescs.CD_int);

    private final ClassDesc owner;
    private final boolean isInterface;
    private final List<List<ConstantDesc>> choices = new ArrayList<>();

    private Switches(ClassModel model) {
        owner = model.thisClass().asSymbol();
        isInterface = model.flags().has(java.lang.reflect.AccessFlag.INTERFACE);
    }

    /// {@return the class with its switches turned}
    static byte[] turned(byte[] bytes, ClassHierarchyResolver types) {
        if (!new String(bytes, StandardCharsets.ISO_8859_1).contains(BOOTSTRAPS)) {
            return bytes;
        }
        ClassFile files = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(types));
        ClassModel model = files.parse(bytes);
        Switches switches = new Switches(model);
        ClassTransform bodies = ClassTransform.transformingMethodBodies(switches::body);
        ClassTransform choices = ClassTransform.endHandler(switches::addChoices);
        return files.transformClass(model, bodies.andThen(choices));
    }

    private void body(CodeBuilder code, CodeElement element) {
        if (element instanceof InvokeDynamicInstruction call && isTypeSwitch(call)) {
            choices.add(call.bootstrapArgs());
            code.invokestatic(owner, name(choices.size()), CHOICE, isInterface);
        } else {
            code.with(element);
        }
    }

    private void addChoices(ClassBuilder builder) {
        for (int i = 0; i < choices.size(); i++) {
            List<ConstantDesc> labels = choices.get(i);
            builder.withMethodBody(
                    name(i + 1),
                    CHOICE,
                    ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
                    code -> choose(code, labels));
        }
    }

    private static String name(int number) {
        return "choice$" + number;
    }

    /// Of strings, numbers and enum constants the JVM keeps the choice.
    private static boolean isTypeSwitch(InvokeDynamicInstruction call) {
        return call.bootstrapMethod().owner().descriptorString().equals("L" + BOOTSTRAPS + ";")
                && call.name().equalsString("typeSwitch")
                && call.bootstrapArgs().stream().allMatch(ClassDesc.class::isInstance);
    }

    /// `static int choice(Object value, int from)`: the index of the first type from there on that
    /// the value has, how many there are if none, -1 for null.
    private static void choose(CodeBuilder code, List<ConstantDesc> labels) {
        Label some = code.newLabel();
        code.aload(0).ifnonnull(some).iconst_m1().ireturn().labelBinding(some);
        for (int i = 0; i < labels.size(); i++) {
            Label next = code.newLabel();
            code.iload(1).loadConstant(i).if_icmpgt(next);
            code.aload(0).instanceOf((ClassDesc) labels.get(i)).ifeq(next);
            code.loadConstant(i).ireturn().labelBinding(next);
        }
        code.loadConstant(labels.size()).ireturn();
    }
}

package gradviz.engine;

/// What a listener can give a number, to know it again without looking it up.
public abstract sealed class Numbered permits Function, Tensor, Variable {
    private int number;

    /// {@return what [#setNumber] was told last, or 0}
    public final int number() {
        return number;
    }

    /// Remembers a number, which means nothing here.
    public final void setNumber(int number) {
        this.number = number;
    }
}

package gradviz.trace;

import gradviz.engine.Numbered;
import java.util.ArrayList;
import java.util.List;

/// Things of one kind that take part in a run, numbered from 0 in the order of appearance.
final class Register<T extends Numbered> {
    private final List<T> all = new ArrayList<>();

    /// {@return the things, at their numbers}
    List<T> all() {
        return all;
    }

    int size() {
        return all.size();
    }

    /// {@return the number that it has from now on}
    int add(T thing) {
        int number = all.size();
        thing.setNumber(number);
        all.add(thing);
        return number;
    }

    /// {@return the number of a thing, or -1 where it was not added}
    @SuppressWarnings("ReferenceEquality") // Numbers belong to instances.
    int of(T thing) {
        int number = thing.number();
        return number < all.size() && all.get(number) == thing ? number : -1;
    }
}

package gradviz.listing.interpreter;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The names of a listing, or of one call of a function, and what they mean.
final class Names {
    private final Map<String, Datum> values = new LinkedHashMap<>();
    private final @Nullable Names around;
    private final Names listing;
    private final Set<String> own;
    private final Set<String> globals;
    private final int call;

    /// The names of a listing.
    Names() {
        this.around = null;
        this.listing = this;
        this.own = Set.of();
        this.globals = Set.of();
        this.call = 0;
    }

    /// The names of a call.
    ///
    /// @param around the names where the function was defined
    /// @param own the names it gives values to
    /// @param globals the names that it leaves to the listing
    /// @param call which call, from 1; 0 for names that are shown nowhere
    Names(Names around, Set<String> own, Set<String> globals, int call) {
        this.call = call;
        this.around = around;
        this.listing = around.listing;
        this.own = own;
        this.globals = globals;
    }

    /// {@return whether they are those of the listing itself}
    boolean outermost() {
        return around == null;
    }

    int call() {
        return call;
    }

    /// {@return what a name means, or null}
    @Nullable Datum get(String name) {
        if (globals.contains(name)) {
            return listing.values.get(name);
        }
        for (Names names = this; names != null; names = names.around) {
            Datum value = names.values.get(name);
            if (value != null || names.own.contains(name)) {
                return value;
            }
        }
        return null;
    }

    /// {@return whether a function gives a value to this name later}
    boolean awaits(String name) {
        for (Names names = this; names != null; names = names.around) {
            if (names.own.contains(name)) {
                return !names.values.containsKey(name);
            }
        }
        return false;
    }

    /// {@return whether a value given to this name now becomes one of the listing}
    boolean belongsToListing(String name) {
        return outermost() || globals.contains(name);
    }

    void put(String name, Datum value) {
        (belongsToListing(name) ? listing : this).values.put(name, value);
    }

    /// {@return whether it had a value to forget}
    boolean remove(String name) {
        return (belongsToListing(name) ? listing : this).values.remove(name) != null;
    }

    /// {@return the names that have a value here, in the order they were first given one}
    Map<String, Datum> values() {
        return values;
    }
}

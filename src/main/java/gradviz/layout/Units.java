package gradviz.layout;

import java.util.ArrayList;
import java.util.List;

/// A part of a graph cut between each layer of functions and what they make.
///
/// @param first half the layer of the first variables
/// @param units variables and the functions that come next to them, from left to right
record Units(int first, List<Parts.Part> units) {

    static Units of(Parts.Part part, Layers layers) {
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (int id : part.variables()) {
            first = Math.min(first, layers.ofVariable(id) / 2);
            last = Math.max(last, layers.ofVariable(id) / 2);
        }
        for (int id : part.functions()) {
            first = Math.min(first, layers.ofFunction(id) / 2);
            last = Math.max(last, layers.ofFunction(id) / 2);
        }
        List<Parts.Part> units = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            units.add(new Parts.Part(new ArrayList<>(), new ArrayList<>()));
        }
        for (int id : part.variables()) {
            units.get(layers.ofVariable(id) / 2 - first).variables().add(id);
        }
        for (int id : part.functions()) {
            units.get(layers.ofFunction(id) / 2 - first).functions().add(id);
        }
        return new Units(first, units);
    }

    int count() {
        return units.size();
    }

    /// {@return the units from `begin` up to, not including, `end`}
    Parts.Part row(int begin, int end) {
        List<Integer> variables = new ArrayList<>();
        List<Integer> functions = new ArrayList<>();
        for (Parts.Part unit : units.subList(begin, end)) {
            variables.addAll(unit.variables());
            functions.addAll(unit.functions());
        }
        variables.sort(null);
        functions.sort(null);
        return new Parts.Part(variables, functions);
    }
}

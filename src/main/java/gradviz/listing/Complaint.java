package gradviz.listing;

import java.util.List;
import java.util.Locale;

/// Everything that can be wrong with a listing; for each a sentence of the bundle `problems`.
public enum Complaint {
    INVALID_CHARACTER(Problem.Kind.SYNTAX, "character"),
    CHARACTER_INSTEAD(Problem.Kind.SYNTAX, "character", "instead"),
    CHARACTER_UNSEEN(Problem.Kind.SYNTAX, "character"),
    TAB(Problem.Kind.INDENTATION),
    INDENT(Problem.Kind.INDENTATION),
    DEDENT(Problem.Kind.INDENTATION),
    EXPECTED_BLOCK(Problem.Kind.INDENTATION, "word", "line"),
    UNCLOSED_BRACKET(Problem.Kind.SYNTAX, "bracket"),
    UNMATCHED_BRACKET(Problem.Kind.SYNTAX, "bracket"),
    UNCLOSED_STRING(Problem.Kind.SYNTAX),
    BAD_NUMBER(Problem.Kind.SYNTAX, "text"),
    UNEXPECTED(Problem.Kind.SYNTAX, "found"),
    ENDS_EARLY(Problem.Kind.SYNTAX),
    MISSING_OPERATOR(Problem.Kind.SYNTAX, "found"),
    PRINT_BRACKETS(Problem.Kind.SYNTAX),
    ROUND_BRACKETS(Problem.Kind.SYNTAX, "expression"),
    CANNOT_ASSIGN(Problem.Kind.SYNTAX, "target"),
    KEYWORD_FIRST(Problem.Kind.SYNTAX),
    NO_WORD(Problem.Kind.SYNTAX, "word"),
    NO_TRY(Problem.Kind.SYNTAX, "word"),
    NO_RAISE(Problem.Kind.SYNTAX, "word"),
    NO_YIELD(Problem.Kind.SYNTAX, "word"),
    NO_ASYNC(Problem.Kind.SYNTAX, "word"),
    NO_NONLOCAL(Problem.Kind.SYNTAX, "word"),
    NO_WITH(Problem.Kind.SYNTAX),
    NO_WALRUS(Problem.Kind.SYNTAX),
    NO_DECORATOR(Problem.Kind.SYNTAX),
    NO_OPERATOR(Problem.Kind.SYNTAX, "operator"),
    NO_BRACES(Problem.Kind.SYNTAX),
    NO_STRING_PREFIX(Problem.Kind.SYNTAX, "prefix"),
    NO_STAR(Problem.Kind.SYNTAX),
    NO_STAR_PARAMETER(Problem.Kind.SYNTAX),
    NO_COLON(Problem.Kind.SYNTAX, "word"),
    EQUALS_COMPARES(Problem.Kind.SYNTAX),
    LOOSE_ELSE(Problem.Kind.SYNTAX, "word"),
    OUTSIDE_LOOP(Problem.Kind.SYNTAX, "word"),
    OUTSIDE_FUNCTION(Problem.Kind.SYNTAX),
    PARAMETER_TWICE(Problem.Kind.SYNTAX, "name"),
    PRESET_FIRST(Problem.Kind.SYNTAX, "name"),
    EMPTY_BRACES(Problem.Kind.SYNTAX),
    OPEN_BRACE(Problem.Kind.SYNTAX),
    LOOSE_BRACE(Problem.Kind.SYNTAX),
    BAD_CONVERSION(Problem.Kind.SYNTAX),
    NO_IMPORT(Problem.Kind.IMPORT, "module"),
    NO_IMPORT_NAME(Problem.Kind.IMPORT, "name", "module"),

    HEAD_KEY(Problem.Kind.HEAD, "key", "keys"),
    HEAD_VALUE(Problem.Kind.HEAD, "key", "value", "values"),
    HEAD_FORM(Problem.Kind.HEAD, "text"),
    HEAD_COLON(Problem.Kind.HEAD),
    HEAD_TWICE(Problem.Kind.HEAD, "key"),
    QUESTION_EMPTY(Problem.Kind.SYNTAX),
    QUESTION_EFFECT(Problem.Kind.SYNTAX, "expression"),

    NAME_UNKNOWN(Problem.Kind.NAME, "name"),
    NAME_NEAR(Problem.Kind.NAME, "name", "near"),
    NAME_FOREIGN(Problem.Kind.NAME, "name", "instead"),
    NAME_LATER(Problem.Kind.NAME, "name", "known"),

    NAME_LOCAL(Problem.Kind.NAME, "name"),
    ASSERTED(Problem.Kind.ASSERTION, "expression"),
    ASSERTED_WITH(Problem.Kind.ASSERTION, "message"),

    NONE_OPERAND(Problem.Kind.TYPE, "expression", "operator"),
    NONE_ARGUMENT(Problem.Kind.TYPE, "expression", "function"),
    NOTHING_OPERAND(Problem.Kind.TYPE, "expression", "operator"),
    NOTHING_ARGUMENT(Problem.Kind.TYPE, "expression", "function"),
    OPERANDS(Problem.Kind.TYPE, "operator", "left", "right"),
    OPERANDS_WHOLE(Problem.Kind.TYPE, "operator", "left", "right"),
    OPERAND(Problem.Kind.TYPE, "operator", "type"),
    NOT_ITERABLE(Problem.Kind.TYPE, "type"),
    UNPACK_FEW(Problem.Kind.VALUE, "expected", "given"),
    UNPACK_MANY(Problem.Kind.VALUE, "expected", "given"),
    CANNOT_DELETE(Problem.Kind.SYNTAX),
    TRUTH_VARIABLE(Problem.Kind.TYPE),
    TRUTH_ARRAY(Problem.Kind.VALUE, "shape"),
    COMPARED(Problem.Kind.TYPE, "operator", "left", "right"),
    COMPARED_VARIABLE(Problem.Kind.TYPE, "operator", "left", "right"),
    WHOLE_BOUND(Problem.Kind.TYPE, "type"),
    EMPTY_ITEMS(Problem.Kind.VALUE, "function"),
    NUMBER_OF_VARIABLE(Problem.Kind.TYPE, "function"),
    NO_NUMBER_TEXT(Problem.Kind.VALUE, "function", "text"),
    NOT_IN_LIST(Problem.Kind.VALUE),
    NO_FORMAT(Problem.Kind.TYPE, "type"),
    FILLING(Problem.Kind.TYPE, "places", "given"),
    BAD_FORMAT(Problem.Kind.VALUE, "format", "type"),
    ITEM_FIXED(Problem.Kind.TYPE, "type"),
    ITEM_OF_VARIABLE(Problem.Kind.TYPE, "expression"),
    ARRAY_NARROW(Problem.Kind.TYPE, "elements", "given"),
    MASK_SHAPE(Problem.Kind.INDEX, "mask", "shape"),
    ARGUMENT_MISSING(Problem.Kind.TYPE, "function", "name"),
    NOT_CALLABLE(Problem.Kind.TYPE, "expression", "type"),
    NOT_CALLED(Problem.Kind.TYPE, "expression"),
    ARGUMENT_COUNT(Problem.Kind.TYPE, "function", "expected", "given"),
    ARGUMENT_TYPE(Problem.Kind.TYPE, "function", "type"),
    ARGUMENT_ARRAY_ONLY(Problem.Kind.TYPE, "function", "instead"),
    KEYWORD_UNKNOWN(Problem.Kind.TYPE, "function", "keyword"),
    KEYWORD_FOREIGN(Problem.Kind.TYPE, "keyword", "function"),
    KEYWORD_VALUE(Problem.Kind.TYPE, "keyword", "function"),
    KEYWORD_TWICE(Problem.Kind.TYPE, "function", "keyword"),
    WHOLE_NUMBERS(Problem.Kind.TYPE, "type"),
    NO_LENGTH(Problem.Kind.TYPE, "type"),
    INDEX_TARGET(Problem.Kind.TYPE, "type"),
    INDEX_TYPE(Problem.Kind.TYPE, "type"),
    INDEX_COUNT(Problem.Kind.INDEX, "given", "axes"),
    INDEX_RANGE(Problem.Kind.INDEX, "index", "axis", "size"),
    SLICE_STEP(Problem.Kind.VALUE),
    NEGATIVE_LENGTH(Problem.Kind.VALUE, "length"),
    ARANGE_STEP(Problem.Kind.VALUE),
    SEED(Problem.Kind.VALUE),
    CONFIG(Problem.Kind.VALUE),
    DTYPE(Problem.Kind.TYPE, "dtype"),
    SECOND_ARGUMENT(Problem.Kind.TYPE, "type"),
    NAME_NO_TEXT(Problem.Kind.TYPE, "type"),
    ELEMENT(Problem.Kind.TYPE, "type"),

    ATTRIBUTE_NONE(Problem.Kind.ATTRIBUTE, "expression", "attribute"),
    ATTRIBUTE_NOTHING(Problem.Kind.ATTRIBUTE, "expression", "attribute"),
    ATTRIBUTE_UNKNOWN(Problem.Kind.ATTRIBUTE, "type", "attribute", "known"),
    ATTRIBUTE_ABSENT(Problem.Kind.ATTRIBUTE, "type", "attribute"),
    ATTRIBUTE_BARE(Problem.Kind.ATTRIBUTE, "type", "attribute"),
    ATTRIBUTE_OF_VARIABLE(Problem.Kind.ATTRIBUTE, "type", "attribute"),
    ATTRIBUTE_NEAR(Problem.Kind.ATTRIBUTE, "type", "attribute", "near"),
    ATTRIBUTE_FOREIGN(Problem.Kind.ATTRIBUTE, "attribute", "instead"),
    ATTRIBUTE_NOT_NEEDED(Problem.Kind.ATTRIBUTE, "attribute"),
    ATTRIBUTE_FIXED(Problem.Kind.ATTRIBUTE, "attribute", "expression"),
    OWN_BASE(Problem.Kind.TYPE, "name"),
    NO_SUPER(Problem.Kind.TYPE),
    NO_KEY(Problem.Kind.KEY, "key"),
    KEY_CHANGES(Problem.Kind.TYPE, "type"),
    STAR_TWICE(Problem.Kind.SYNTAX),
    OWN_BODY(Problem.Kind.SYNTAX),
    OWN_METHOD(Problem.Kind.ATTRIBUTE, "function", "method"),
    OWN_SELF(Problem.Kind.TYPE, "method"),
    OWN_NOTHING(Problem.Kind.TYPE, "function", "method"),
    OWN_RESULT(Problem.Kind.TYPE, "function", "method", "type"),
    OWN_FORWARD_VARIABLE(Problem.Kind.TYPE, "function"),
    OWN_COUNT(Problem.Kind.VALUE, "function", "given", "expected"),
    OWN_SHAPE(Problem.Kind.VALUE, "function", "given", "expected"),
    OWN_GIVEN(Problem.Kind.ATTRIBUTE, "name"),
    OWN_ABSTRACT(Problem.Kind.TYPE),
    DATA_TYPE(Problem.Kind.TYPE, "type"),
    GRAD_FIXED(Problem.Kind.ATTRIBUTE, "variable"),

    SHAPES(Problem.Kind.VALUE, "operation", "left", "right"),
    RAGGED(Problem.Kind.VALUE),
    DIVISION_BY_ZERO(Problem.Kind.ZERO_DIVISION, "operator"),
    WHOLE_POWER(Problem.Kind.VALUE),
    NUMBER_TOO_LARGE(Problem.Kind.OVERFLOW),
    NUMBER_DOMAIN(Problem.Kind.VALUE, "function"),

    LIMIT_NESTING(Problem.Kind.LIMIT, "limit"),
    LIMIT_BLOCKS(Problem.Kind.LIMIT, "limit"),
    LIMIT_CALLS(Problem.Kind.LIMIT, "limit"),
    LIMIT_ITEMS(Problem.Kind.LIMIT, "limit"),
    LIMIT_TEXT(Problem.Kind.LIMIT, "limit"),
    LIMIT_EVENTS(Problem.Kind.LIMIT, "limit"),
    LIMIT_NODES(Problem.Kind.LIMIT, "limit"),
    LIMIT_TIME(Problem.Kind.LIMIT, "seconds"),
    LIMIT_OUTPUT(Problem.Kind.LIMIT, "limit"),
    LIMIT_NUMBERS(Problem.Kind.LIMIT, "limit"),
    LIMIT_MEMORY(Problem.Kind.LIMIT),
    LIMIT_ARRAY(Problem.Kind.LIMIT, "shape", "limit"),
    CANCELLED(Problem.Kind.CANCELLED);

    private final Problem.Kind kind;
    private final List<String> args;

    Complaint(Problem.Kind kind, String... args) {
        this.kind = kind;
        this.args = List.of(args);
    }

    public Problem.Kind kind() {
        return kind;
    }

    /// {@return the key of its sentence, such as `problem.name-near`}
    public String key() {
        return "problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// {@return the names of the arguments of its sentence}
    public List<String> args() {
        return args;
    }
}

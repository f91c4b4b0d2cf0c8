package gradviz.export.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/// Packs a TrueType font as WOFF 1.0, the tables deflated, as browsers read it.
final class Woff {
    private static final int SIGNATURE = 0x774F4646;
    private static final int HEADER = 44;
    private static final int ENTRY = 20;
    private static final int TTF_HEADER = 12;
    private static final int TTF_ENTRY = 16;

    private record Table(int tag, int checksum, byte[] plain, byte[] packed) {
        int room() {
            return padded(packed.length);
        }
    }

    private Woff() {}

    /// {@return the font packed}
    static byte[] of(byte[] font) {
        ByteBuffer in = ByteBuffer.wrap(font);
        int flavour = in.getInt(0);
        int count = in.getShort(4);
        List<Table> tables = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int at = TTF_HEADER + TTF_ENTRY * i;
            byte[] plain = new byte[in.getInt(at + 12)];
            in.get(in.getInt(at + 8), plain);
            tables.add(new Table(in.getInt(at), in.getInt(at + 4), plain, packed(plain)));
        }
        return write(flavour, tables);
    }

    private static byte[] write(int flavour, List<Table> tables) {
        int start = HEADER + ENTRY * tables.size();
        int length = start + tables.stream().mapToInt(Table::room).sum();
        int plain = TTF_HEADER + TTF_ENTRY * tables.size();
        plain += tables.stream().mapToInt(table -> padded(table.plain.length)).sum();
        ByteBuffer out = ByteBuffer.allocate(length);
        out.putInt(SIGNATURE).putInt(flavour).putInt(length);
        out.putShort((short) tables.size()).putShort((short) 0).putInt(plain);
        out.position(HEADER);
        int offset = start;
        for (Table table : tables) {
            out.putInt(table.tag).putInt(offset).putInt(table.packed.length);
            out.putInt(table.plain.length).putInt(table.checksum);
            out.put(offset, table.packed);
            offset += table.room();
        }
        return out.array();
    }

    /// A table that deflating would lengthen stays as it is.
    private static byte[] packed(byte[] plain) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(plain);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] chunk = new byte[8192];
        while (!deflater.finished()) {
            out.write(chunk, 0, deflater.deflate(chunk));
        }
        deflater.end();
        return out.size() < plain.length ? out.toByteArray() : plain;
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }
}

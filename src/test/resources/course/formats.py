import numpy as np
from gradviz import *
lr = 0.01
loss = Variable(np.array(0.123456789))
name = 'W'
print(f"{name!r:>6}|{name:^7}|{name:*<5}|")
print(f"lr={lr:.0e} loss={loss.data:.4f} {loss.data:10.3f}|{int(3.7):03d}|{1234567.891:,.2f}")
print(f"{'a' if lr < 1 else 'b'} {{x}} {lr=}")
print("epoch {}, loss {:.3f}".format(3, 0.25))
print("%s has %d items, %.2f%%" % ("list", 3, 12.5))
print("a", "b", sep="-", end="!\n")
w = 8
print(f"{3.14159:{w}.3f}|{True}|{None}|{[1, 2.5]}|{(1,)}")
print(f"{12:5d}|{-3:+d}|{255:x}|{0.5:%}|{1e-7}|{1e16}|{123456789.0}")
print("=" * 20)
print('line1\nline2\ttab')
print("iter: " + str(3) + ", x: " + str(np.array([1.0, 2.0])))
print(f"{np.array([1.0, 2.5])}")
print(f"""multi
line {lr}""")

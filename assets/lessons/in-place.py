# title: Added in place
# title.ko: 제자리에서 더하면
# gradviz: accumulate=in-place expect=wrong
from gradviz import *
x0 = Variable(np.array(1.0))
x1 = Variable(np.array(1.0))
t = add(x0, x1)
y = add(t, x0)
#: add hands its gradient on as it is, so all four are one array, and a write through one changes all.
#:ko add는 기울기를 그대로 넘기므로 넷이 모두 한 배열이고, 하나에 쓰면 모두 바뀝니다.
y.backward()
print(x0.grad, x1.grad, t.grad, y.grad)

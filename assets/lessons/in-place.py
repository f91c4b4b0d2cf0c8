# title: Added in place
# title.ko: 제자리에서 더하면
# aim: add hands on its own gradient array, so adding into it in place changes every variable that shares it.
# aim.ko: add는 기울기 배열을 그대로 넘기므로, 제자리에서 더하면 그 배열을 함께 쓰는 변수가 모두 바뀝니다.
# gradviz: accumulate=in-place expect=wrong
from gradviz import *
x0 = Variable(np.array(1.0))
x1 = Variable(np.array(1.0))
t = add(x0, x1)
y = add(t, x0)
#: All four gradients are one array, and a write through one changes all.
#:ko 네 기울기가 모두 한 배열이고, 하나에 쓰면 모두 바뀝니다.
#? x1 is used once. What will x1.grad be? | 1.0 | 2.0 | None => x1.grad
#?ko x1은 한 번만 씁니다. x1.grad는 얼마가 될까요? | 1.0 | 2.0 | None => x1.grad
#! Three minutes. Then ask for y.grad, which was 1.0 when backward began.
#!ko 3분. 이어서 y.grad를 묻습니다. 역전파를 시작할 때는 1.0이었습니다.
y.backward()
print(x0.grad, x1.grad, t.grad, y.grad)

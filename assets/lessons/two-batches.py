# title: Added up on purpose
# title.ko: 일부러 더할 때
# aim: Two backward passes without clearing leave what one pass over both losses gives: -12.0.
# aim.ko: 지우지 않고 역전파를 두 번 하면, 두 손실을 더해 한 번 한 것과 같은 -12.0이 됩니다.
# gradviz: accumulate=sum
from gradviz import *
w = Variable(np.array(1.0))
square(w - 5.0).backward()
#: No cleargrad in between: this time the leftover is wanted.
#:ko 사이에 지우지 않습니다. 이번에는 남은 값이 필요합니다.
#? w.grad is -8.0, and -4.0 comes. What will it be? | -4.0 | -6.0 | -12.0 => w.grad
#?ko -8.0에 -4.0이 옵니다. w.grad는 얼마가 될까요? | -4.0 | -6.0 | -12.0 => w.grad
square(w - 3.0).backward()
print(w.grad)

w.cleargrad()
loss = square(w - 5.0) + square(w - 3.0)
#? Both at once. What will w.grad be? | -6.0 | -12.0 | -24.0 => w.grad
#?ko 둘을 한 번에 합니다. w.grad는 얼마가 될까요? | -6.0 | -12.0 | -24.0 => w.grad
#! Four minutes. This is how a batch too large for memory is split.
#!ko 4분. 메모리에 다 들어가지 않는 배치를 이렇게 나눕니다.
loss.backward()
print(w.grad)

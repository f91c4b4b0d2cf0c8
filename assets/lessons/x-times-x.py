# title: x * x and square(x)
# title.ko: x * x와 square(x)
# aim: x * x uses x twice and square(x) uses it once, and both give the same gradient, 2x.
# aim.ko: x * x는 x를 두 번, square(x)는 한 번 쓰지만, 기울기는 둘 다 2x로 같습니다.
# gradviz: accumulate=sum
from gradviz import *
x = Variable(np.array(3.0))
y = x * x
#? Each edge brings 3.0. What will x.grad be? | 3.0 | 6.0 | 9.0 => x.grad
#?ko 연결선마다 3.0이 옵니다. x.grad는 얼마가 될까요? | 3.0 | 6.0 | 9.0 => x.grad
#! Three minutes. Whoever says 9.0 multiplies contributions: they add.
#!ko 3분. 9.0은 기여분을 곱한 답입니다. 기여분은 더합니다.
y.backward()
print(x.grad)

x.cleargrad()
z = square(x)
#? Now x is used once. What will x.grad be? | 3.0 | 6.0 | 12.0 => x.grad
#?ko 이제 x를 한 번만 씁니다. x.grad는 얼마가 될까요? | 3.0 | 6.0 | 12.0 => x.grad
z.backward()
print(x.grad)

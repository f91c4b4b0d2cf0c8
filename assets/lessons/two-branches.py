# title: Two branches meet
# title.ko: 두 갈래가 만나면
# aim: Derivatives multiply along a path, and where paths meet at x they add: 4.0 + 0.5.
# aim.ko: 미분은 길을 따라 곱해지고, 두 길이 만나는 x에서는 더해집니다. 4.0 + 0.5입니다.
# gradviz: accumulate=sum
from gradviz import *
x = Variable(np.array(2.0))
a = square(x)
b = log(x)
y = a + b
#? The paths bring 4.0 and 0.5. What will x.grad be? | 2.0 | 4.0 | 4.5 => x.grad
#?ko 두 길로 4.0과 0.5가 옵니다. x.grad는 얼마가 될까요? | 2.0 | 4.0 | 4.5 => x.grad
#! Two minutes. Ask where 2.0 would come from: from 4.0 times 0.5.
#!ko 2분. 2.0은 어디서 나온 답인지 묻습니다. 4.0과 0.5를 곱한 값입니다.
y.backward()
print(x.grad)

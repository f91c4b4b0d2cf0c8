# title: A diamond in stack order
# title.ko: 스택 순서로 지나는 마름모
# aim: In stack order the function that made a is taken before a is complete, and then once more.
# aim.ko: 스택 순서에서는 a를 만든 함수를 a가 완성되기 전에 꺼내고, 나중에 또 꺼냅니다.
# gradviz: accumulate=sum order=stack expect=wrong
from gradviz import *
x = Variable(np.array(2.0))
a = square(x)
y = add(square(a), square(a))
#? y is 2x to the 4th, so 64.0 is true. What comes? | 32.0 | 64.0 | 96.0 => x.grad
#?ko 올바른 값은 64.0입니다. 무엇이 나올까요? | 32.0 | 64.0 | 96.0 => x.grad
#! Three minutes. x receives 32.0 and then 64.0: the first half came twice.
#!ko 3분. x는 32.0을 받고 또 64.0을 받습니다. 앞의 절반이 두 번 왔습니다.
y.backward()
print(x.grad)

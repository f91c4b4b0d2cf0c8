# title: A diamond by generation
# title.ko: 세대 순서로 지나는 마름모
# aim: The highest generation goes first, so a is complete before the function that made it is taken.
# aim.ko: 세대가 높은 함수부터 꺼내므로, a를 만든 함수를 꺼낼 때는 a가 이미 완성되어 있습니다.
# gradviz: accumulate=sum order=generation
from gradviz import *
x = Variable(np.array(2.0))
a = square(x)
y = add(square(a), square(a))
#? Each square sends 8.0 to a. What will x.grad be? | 32.0 | 64.0 | 96.0 => x.grad
#?ko 두 square가 a에 8.0씩 보냅니다. x.grad는? | 32.0 | 64.0 | 96.0 => x.grad
#! Three minutes. Let them say a.grad first: 16.0, and then 16.0 times 4.0.
#!ko 3분. a.grad를 먼저 말하게 합니다. 16.0이고, 여기에 4.0을 곱합니다.
y.backward()
print(a.grad, x.grad)

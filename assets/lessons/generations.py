# title: Generation numbers
# title.ko: 세대 번호
# aim: The generation of a variable counts the functions on the longest path to it.
# aim.ko: 변수의 세대는 그 변수까지 오는 가장 긴 길에 있는 함수의 수입니다.
# gradviz: accumulate=sum order=generation
from gradviz import *
x = Variable(np.array(2.0))
a = square(x)
b = square(a)
#? a has generation 1 and b has 2. What has y? | 2 | 3 | 4 => y.generation
#?ko a는 1세대, b는 2세대입니다. y는 몇 세대일까요? | 2 | 3 | 4 => y.generation
y = a + b
print(a.generation, b.generation, y.generation)
#! Three minutes. Ask which function must wait: the one that made a.
#!ko 3분. 어느 함수가 기다려야 하는지 묻습니다. a를 만든 함수입니다.
y.backward()
print(x.grad)

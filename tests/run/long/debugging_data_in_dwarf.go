package main

import (
	"bytes"
	"compress/zlib"
	"debug/dwarf"
	"debug/elf"
	"encoding/base64"
	"fmt"
	"io"
	"math/rand"
)

const (
	five = "eNqtWO1vHMUZn9nbvVvf3ovP59fYsfdMSILJnXPB5LVJTByTi1JIY2zhqKVm727vRTnvmr09bAdRkAJUrloRBIGqVE0rJL4gVa2KSj5UCPFSFfEF2g/9D/qhrapWSI1KQenM3jN3c5Nb" +
		"px9YyTPP85vnbWaeZ2bOz8x/80EJY8Q+jE6gNtf+fhxv07PQDqIBlLvydzW39Z/c1s1cIZj7Uf/suwoZu0EFbn2Wu/Kh+kHu+T/Gr71Xmo2/e6t05Gb8+vupTz9o23pbQkhBWKW052Kn" +
		"6PkgRwe8EIeO0Lap00ubkLxCESlIu8TC/GmE+ihODMshSiRpI+NA6DnSB6uob4v2JTR6lQ70l0gzICtVyyUKMoUGaaNjWf0LVdxA/VuehU00RAl5yItDvov6C8x6Lo5RyV6PfOhvpBmW" +
		"HWMdLX9J7SDpNdJJN72wg1Rk+J+kUTOkiZDVHol4S47VUGuSyuBrjAzG7yHDUoY0O6j3OUL0eA3diFEkJQk9to5waIBOryfAVitMG7WHDrdB9fuEpX8adYq9ViKu5ZZGj/pEh8ZO+xLC" +
		"kdDnXFr0s2z5KUUjl1FkxxeEiBbQJJ0YXorW0b2YbC1eVBoo8oAqcZuIscfh3uZuSgo393GP1pQtTn6y5ewaTZYK0vrGuViUNaSNz3HAxDXOW3NhtanLBNPf5MNItZLqDbwUw0ukW4zh" +
		"RXw/eMTh6K/oDGgTMVB4hBIkTqVpdxfStBNaIEZWL460lHqW5FhgEAViR1P4mHZEo7wcRQGV8imZAoc1Eq0CkCciDb1ziuRSsCUXaCqGomCorahifDaJyViPgqhIeIb3dXJEGiZbmiJD" +
		"00Q40uGFbAzjUxHPLZGNnUXS8PcIEU/gu2NJLTAxOpHAfaFeEk8vKZXYCU0jokc1aoP6TewlNsaI8T5CxCiRHCJimtYW6b/fC20A1oYU6GBSEBnyZqY1A4tql4iZ4d2e1ggN/hDhdwzg" +
		"PSPNuY6S+NDYDA1e4ye6M4NPjjCQCtPIZ4cvj1ClcW8w1n1wYifOJhfwjVPa0tCydlF71ItKV1CWbUYqh5/GVzDxMpnBvBndE0Xf9Q4WtZVH8uR9+IJ830H5DXzhOsNQGC/J4TG8II9N" +
		"koGl9sAgXpQHx8ioN7B4HeGAHA5rLnpFVvVdqr77OtpHD4tmsfqehPwX5yIituRoAq0DNOXVG/5vLEo73CwIQkx4dSHhCSnO1YSSQj0tNhDGQazcFfyZEk0o45SeSip7jilT55aVeVc5" +
		"HbyoPIiVRwh+vqQ8slxSLmYkTGxbxqqJKmZtzXRQw6pXy5ZZ1OnRajvVctVCFcMq1sjYmk3AFRcV7NW1mrmhF+1Gvmaimm2V9Q69gl2zHVSqGWVUMGq1psTtYi2mUDEctHLKtmvIIz1R" +
		"KgEe8puuicpOtdgMAVnmhkvM24aL6hXbcT3ZddspojML8/MPozMPL+lz2UN69kDmQGa/nl51G5Z5vGxaplMtENZwCpXjG4cPpg/O6Omynj6f1dMlo75pFSqObdmNerphrVetYto1iPs6" +
		"mnZX16aL+fJ0aQO5VWszU+gGQYfOzM0d1feeNvNVw4IQ0tmZe4tmPnugkb0HoPaJfHkB4Y1ePBoJqVdx86Qe4w/S07Hex2Kqh88Ip/l2H/aS91+3uo0Fur4YKC774EEfPOSDh31wzQeP" +
		"+uCx2zBaNX1c/OyyiQI+KawRfW8kUOtuRPuhHwB8Fngd+jHAH28dAPDB/noZTS5YLx+hQta5yg/zOhAXw6nMZ8D3cXgPfVYAPyjg7NvB7St/K05x8vxuTAt+fwH8NwR8A/gHBPwC8BcF" +
		"/BPg8wLO4i8L+O+Bf1nAf8veqQL+FvDvCPijwH8k4L8G/lMBZ9/nAv5DdgbjTvwkyxsB38seKQLO8mURt/eFz9bHBPkRwKucPJ/1PxDkfwL4iwL+JuCvc3YinJ1f4s48YfXwV86Owt7h" +
		"5PuHgDNb/xb8vgD4VwLO6kmWOvHfAa4JuMHqUsC/A/io1D3Pj0qdce4C/ISAjwN+TsCPA35ewA8Bviz4ZSeYwckHufV5QrCzAHhDwL8F+FOCffaz6VVhHRTAfyPgLwEe5PI5wK1Pr8/5" +
		"MCmcJ0ng9wn4BPBZAd8N/DEf+6wOJAE/LOAsDpSpb66Si5X0rtPsK4xy6cWeKRqugTL5eh1lHLNmZMjN2SivVK2SjYA28nnHfJJxNbtQq9bdTnHDMawyubuBdazy7TK1qmUyARIC4uAm" +
		"T146qyZ5W2Qs2zUz5FmRrrtG4RIYMSsrJYe+nb6WbxTWVrxpZ33ekuINngIsIOBPbvM+4L89kGei/rPQFwVcF/hsF5u8/g1pe//74N6cFf+PAZdgBS7VJMixM34Y+uM+/g/DhL7A2/s/" +
		"56N/QOm87/z0H/fRf0XpfHf46X/bZ/7sUmH6SZi7OH/bx/+HSltvO//P+ej/GfSfuoP+Mz7x74+114fFoXWJ/yrYFNdpAQoi5bN/rH/dR78Oj6I02l7/LR/9n4P+3jvov+2zfn8I/X/1" +
		"93GXs5XXz3V5B3fss8/6X+2SP4ku69/Nt3evgGAFt9/V4S76PV3ODvptQP2O32H+CR/99yD+P91B/3+lmaYA"
	four = "eNqtlglUU1cagN8LSwCDIVaW1IoRRRYlBoQKDioQkYeoKGdScGEkQAIRSCAEBEVkk2NK0VasoIiAqBXx1GFxxMPSADrCiA6CDNiCBYuKlTosLljrYRK4r7xc8sqcOfOf85b73f/+/3//" +
		"d+9/3yHPzRspKIrggiLrkOnWtBQZTr+7gTsTMUN4mPwJJj84jmXxxjF5G4YqMLQtsGkSpw8ZTXbJ44axLM/hLATLw+S3B1WDMXmjCmFZW8brdSbbt6tVfOJ+y+RYIUZPVgjp1g2YvGHq" +
		"HaOLW1Q3xSidsWVYefMcl7+TD2NyXp/8H0d4Q0K556CQXu85JHTxHDw4F0s/2IfIqNWqubzQmbSd3ocGNuFzO0vB5zslCWfi/Hx8PLYbrbv6Ym2X1zq/q+bLWz9j2O3a4KF9jWaxW884" +
		"PNXafSN9/5Xe6jvZaa+W77r2ef2p1ogsdo/kab7Lqh9bb+y7nMFJM1+un/O40IuBMV8qwkXymALJPevi4NDajhLu4uD5bzM+Xbeor8Tvvda85/qlsdzRNcO2khM0Nhrz02ux+babgR9p" +
		"80RD1LuvVpxvoSfWmlYvvrHsltYpw3an/Z3sD8NrLze3No9YbbZJ7EqmiP5ezued/0W7oer1UrvGSmE98nBLCpfzbHxZ1euSurrHoS9vt9cc/3hIK1d0QveMK3fhlZQHazDG6eTUk3Nf" +
		"/dsys0ehe+LYuYc21nWWfie/MPh1ma3+UJ+v941DdqHtvqWDWoGtV5K+uXTA89GT/tLtdwJTH4R7O63Z95a1y/ieY++SZvfsFv1v098/p70If2LXwz18wKq2v3H99kKfeKwiK0mcn7ko" +
		"rteueWe6t8+V4dKEvbUcifPKi5ciluwxH2MFhldUjese9GcX/J7/cyj8PQRH74obOUYZYfapVVxaw+GbigvzPrjcn8Ob83XRz9nUwbKvuwSrUf79nF8eSuqvnRgd0CoofP/j5RPbdWQX" +
		"o5PvrBQn6KXsSuuxQWU1j387+qC2IOtepX91knvRN6aS3OQLZomeox5flY28XBjfU3jLRRHdYXY+2zfOxHPUpqIvxeS949+CnLXzLUueCb1tpHrCT9b//J4r53yV2y2k72javBfpiKuI" +
		"WfSn07wXGx5tvLbj0YN5/hXHctPebWK+/e7FT76OIyt8Qv+Vv7r6u1sTO5PKj09UVhpYZU4sdcTntw2B5zvGDwoKCkbQubqhrHspBpFt4+W0bhSxH0epBD23GeNCgopokx0okRfM0Mtv" +
		"USgUjSzqUiaTeWhsJM16oxE9Y5PDmO3r40y3FF5mao4cNchzYe7ozA+I28qxRzsrbS18Yuwrvj8Y3LkpJE7gx0hrrmHdiV1V8euqHfrlul4cTjmn4gLq/XQeq4Fi0W0RsMR9fr5hgBVi" +
		"EUTrg/wHzPy+x3r3NnFoh19bJ6NWEcxesbRy+/4u9+KuW+XGP/RhDeuXPu/455bbQUObnh3xbWeUMhr4eRyP4gG7YsZZh6rEMzs7fogPSCm5flZh41As/ci/76T7mLPO7oz+dmqGIvRW" +
		"4cLTWl5maRVFPD236gGrN4UfnL4v1btOf4rk97RRR2Iv7lmVlv3INdbtTdWnH299VjbeUyfvrX+4eqXH0RtG8Sb6JV2dly8FXq9dNNDPwyKExtR3296+NE9aOeBfwMz0WHNg2anostI3" +
		"f97pXdN807LFo9JqSeVlb78PX/AyB5yf2vW33lc8l7qe7V/Q1B0vRry43DUs6w2CYBFfzLJ3YDuwOXb2jstDBcH2DnH2NgCp8jIfz9t+PwRNMEIX0Kh6XyqT9gkydanEVHVzn2uUSeEa" +
		"6vopFUCfK+h3Jfbvm+7fDfoDif2UgCkFElF9L21kZEJTn5ayBxaVKQqBm6rp6yCa7VBJuB4JNyDhhiScTsIZM5hKk6HswQWfCQNwFmjjTzPA8X3JAc+FymseYb74t7GY5NPzDcRfZCJx" +
		"IjsECRdERgukyD5EIhWFicRImFQUioTwIyMRSQRCWAMUcP02MSW6gKsyQ8wmjcBVVwthPkTeCNrGEGeCNpPAiV/FksD1CdwWslMB2s4Ql4P2WojjeeFB3A8UkL9AHJ9nCMS3AP0ciK8F" +
		"PA/itaBdA3Hc7h2IR4F2N8R/3z+oOsfr8kKI++DrA+KOgLMhvgJwIaGuziH4lUD6+HdKIujTCPoFkH4ZdC7j/DrgVwl2iLuukcCJu92Iom4nF68PEMf3iTnEucCuJcSl+HqDeDjgThRi" +
		"HZuWMEgfj1VK0KcQ9E9B+ucAJ+47XeJ8Ec12WIjmeDiI5rwhJHb0IG6qwS/RvhnEXTXEQ/RrDXF8P9qRxIOR+A0nsc+C6hgC/d9QIDtBBK6WH3ZsYpSMH6x8yqRTz3D8TSZIkCHsUL6M" +
		"j7CDY2OnABtUWLZUEMmfIpPldepVWWSnOpRHc1zYHpFYKEHAOz84WCqIV+vmS/niMEGsGtOAIkViAW5FGRvCDpFERQnEytjEEpmA7bWVZxcr44fgrgXhe4RSfpQA+X/IApB7XYi7/cF5" +
		"T5TFgGn9j+OtwFolGx8NcRbUXjFL/Kaz+F9HMt4fOpfJxruAdQjP969U9X1lAtalHrTfvEn858DnP4l/f5xBv0LD4HkMnfn/RRQ/kvibQfwJWtPx62mIP4TEfwpFPQ4y//Ek46OBX6dZ" +
		"xseQxO82R70umIDzD47/cxL/l4D/pbP4P0zivwj4/5Lg31CD/wIS/23Av3wW/3kk/jk09bprAv5dYf+lwD8HMhwEiqsOyfrBcRU+HvIv0FE/J+D1iz/rNKxplWTr/Hf1o13DWTOZdzA+" +
		"YZb83SXJX4KG/M3XkD9Nvif9gA2dgk7XIU3rT19D7VPJEar6/zPZ/Bkk4xUg/p5Zxv8HtHfg7w=="
	packed = "eNqtl3tYU0cWwOcmuSEJAcJbHkJ4KJFHIEERBTVVkCBUUcGKBUmAACkhYAgvu13x/aiugKBW3dIiurSColjFSrGCgsryibbr4/NbpWyLXYT6XF7WZROcK5cxV/rHnu9L5p7fnHPmZObM" +
		"zM260MiFNAwDhGBgLhjTxqTeZOxZAr9tgDWQbuxlSbcPSbcPSJOY0l1WkkZcb603GLkh3XiJ1SzdfNOs7PsUiVnjSMqsAbPyJpeO5rFYNCI+jRj/tQi+8X0lq8faueCMVehcyVbPZuy4" +
		"wiU+KcYq9KSVfLLqGM6eeme7IiYu7lLueubNdaDheVd92n03I9Mtv3L+88mDgeERj/eSLU/NvCvGpwMx8AcPZC07potyaXwvO/8LnD2ddT2Kgm9eCRenN2SdjGhLkKUJVEVumrL/Wh38" +
		"aEmhYKSubSuXdvvnoZLOgfWnLk/X9Ac9eOzRPoKlpjMGWzsr1jW1VJcWXhmanBztuejAgt6p6rm8VhXfCf/5KzOHp4D99eEg9wT2549veXh1G69/ORzGEnzf29Vbe9/2Ym9K5ct4u+N1" +
		"No22gw99c4xG2u4GFS9/QAuvtJiTo+mJXJCzoScyPb9K8qIW/8m6RcYpoBe5fHrWKDJgeN8L+5LasqafTg+azq8qDvQs28MOafKL3EKX0cJjYox4RVMyDtD/vk1gMfOj0hV+gR/cn/To" +
		"hq2Z2G/Z2mde9sGv8hL/wV97Oevf2XmfYV9++nSSh5fQIbgrO6SB9UVTsl0DLV5WjFW08m5FDXVvXmWnvNU+8Cfe3iNfLQw1fti5RsYwObTIOmDKvlz+6XKF9w9G49ZvGDOwfsMglA02" +
		"7Bb7SHaVmLaIuM1P0pbW+5vavN/dKl7sKlzuVtT5S++8wnn2yohGl0spov7dt6T3po20aW4mPREFadw8aq9btVZM+q7QumxQumMgvL3FOs5e1GV/JIx+7Xfz7GmVmzvvZU25lLmwZt/F" +
		"vKFrTX4d3+59ci73b8/ao/tMf0kIeHHqjOttzYHgQxLP8LuygJrrLu6hz4rdFqUKN8Q6DwkbVNXOR9IZFvs5g/t826q9r8ws3GrhFFVRdaJ5U0xGes8CFwvjc/1HXrV5VkdU5tVU9G/k" +
		"TuVL5ldUd9GvDW4tvXJidYRZFjfzbhvtPm2n4KD5CrbqdHfNrC/qzzWv3Xi8acaj4ZPJTjWfcR3+VbTi2PXzR2sCCv6qNcpv7UvfnuTb4h97psrvfFtpUXJfv/iWO321btZwwHqzMxiu" +
		"/thShn8A4zC2tJxggIPFMDiO2DKGo6uuI2aswwaLZtg46npHO6LLAUZncDjGWlDKYPHdWfyp5cD7zXqxxu3tAGBYzEgZ6WIxTMxBHkSe+qXGsJemJvoGe73wugfn0fWnYc40M9pYINwF" +
		"sN+odA7GxHA35ue4iTnupH/2tMQ9gnDPiJV4qBYPYcbiCzF8uY4vScGXr0zBY4U0DBBHFBHGxVC9uQCcCcTvC5yyzmaYbytZVSLyiRVePe+zzdaVmd1x4sn9wecj5SW0O3stczxmJL0I" +
		"6it46fvjrqPXwis7K2ezZYHM9d21HY80FicfrM6582f1rPBAThh2FWzim1mxo/k8JjvyMXeg0X52zoqOGff23/GKuy0t+qeRzeC3vDrX6GucxrrD0X07264+L20X1wXOP5vVfuhiwuIa" +
		"44PT+v9yPPZoxuVV835X5Nv+VjGZA8p3KGrXKNx5O9cvN6lnXfiadSQ46seo7Z9UCXy1GVm+yYmpvin5QKtUFwiTgAEEGxC2YMFsviBEkaiUq/kisVAs9PMRTfdKViSKxDmiaRABYEWc" +
		"72uXASyfhzlwjVhF2GvuCPtc9V8hprx4U9Yonw65FZhYsNEifDpiqI9u8EbRcwYFZ1JwIwrOoeDGFNyEgpu+xfTVb0HK3xW2JpC7InPE033MdZEI8YOtNeQSqPNh6wi57M1GhgIXOEmu" +
		"UoHMdJCqUSaDTI0yVake3YTEDuaQfWBeBNfb3IC6BYmzdR8u1G0QTog9aV1JO3l04xP25NXwRcb9EurBCM+H+nsIXwr1WIS3QT0R4UT+qQhvgfoehJ+B+n6EH4P6WYR/APXLCD8J9Q6E" +
		"E/Ic4TuJsxQbz+cRdYNwAeTOCCfqJZp07pGrNR6xt4NcSbInV/0OxP4A5LsRfhTyg6Q4XFKc49j4OiH2Qw8pDg73hV5+QzgRqx8ZdwvkrxBO7CcGbTxvgNwY4XJiXyI8DnIHmuE6n00b" +
		"n6c75HMR7gR5BMLnQL4E4TMhX4mMS5xgcpI9kzQ/a5A4yyDPQXgU5B8j8SdDvheZBxzyOoQXQ84k1TOdND88ivPBFTlPLKHujXBnqIsQPhXqQRTx+aT/DWQeiHAiDyDMLsjQyhN1rVbz" +
		"uk0jnrSKfC0QJsu1ciBMzM4GQo1CJRfqrs6c1ASlOiUTwGd5YqJGkUtoqswklTJbO95crpGrUxXZhI1Gnfq2jUqpVhAGuhQACb/WkzIzMhRqXUrqTK1CGLY4xidbK09Kh0EUaQkpGnmG" +
		"AvxfxAHOLXrTSijeCdEb3AUyOsJz3/F+QBYPWGeofyFskxHOR3QREZNl2P889vY9ThZveG9K0P+58FJLg5eqJbQj/CfBdg7F+BJYlIsmGD/CwJyMnsv08fcd1fzJKPx76ePfO6j8P6T4" +
		"/XzueH9LmDv6+zMpxnckzdu7xt9E4e8L/T+ewH8dRf5R3LH5IfIwNpB/EYzphyxMLRy/CxhePyKPg4Q/YlcCD1QfivyJ9hiF/wXoL5jA/zTF/D3E/9j+u2rgbNXLr9BfCt5dv5co5r/W" +
		"QP2YG5h/Q2OP+sEDKQ0be6/mGPBnGzg7Rt/v4P51muD3m1P4d8L8f5jA/3/ioJZo"
)

// unpack is a file that a compiler wrote, compressed.
func unpack(text string) []byte {
	packed, err := base64.StdEncoding.DecodeString(text)
	if err != nil {
		panic(err)
	}
	r, err := zlib.NewReader(bytes.NewReader(packed))
	if err != nil {
		panic(err)
	}
	data, err := io.ReadAll(r)
	if err != nil {
		panic(err)
	}
	return data
}

func walk(d *dwarf.Data, max int, loud bool) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("PANIC", r)
		}
	}()
	sum := 0
	say := func(a ...any) {
		s := fmt.Sprintln(a...)
		if loud {
			fmt.Print(s)
		}
		for _, c := range []byte(s) {
			sum = (sum*31 + int(c)) % 1000000007
		}
	}
	r := d.Reader()
	last := ""
	for n := 0; n < max; n++ {
		e, err := r.Next()
		if err != nil || e == nil {
			last = fmt.Sprint(e, err)
			break
		}
		say(e.Offset, e.Tag, e.Children)
		for _, f := range e.Field {
			say("  ", f.Attr, f.Class, fmt.Sprintf("%T", f.Val), f.Val)
		}
		rg, err := d.Ranges(e)
		say(rg, err)
		switch e.Tag {
		case dwarf.TagCompileUnit:
			say(r.AddressSize(), r.ByteOrder())
			lr, err := d.LineReader(e)
			say(lr != nil, err)
			if lr == nil {
				break
			}
			for i, f := range lr.Files() {
				if f != nil {
					say(i, *f)
				}
			}
			var le dwarf.LineEntry
			var pcs []uint64
			for k := 0; k < 150; k++ {
				err := lr.Next(&le)
				if err != nil {
					say(err, err == io.EOF)
					break
				}
				name := ""
				if le.File != nil {
					name = le.File.Name
				}
				le2 := le
				le2.File = nil
				say(fmt.Sprintf("%+v", le2), name)
				pcs = append(pcs, le.Address, le.Address+1)
			}
			pos := lr.Tell()
			for k, pc := range pcs {
				if k%7 == 0 {
					err := lr.SeekPC(pc, &le)
					say(pc, le.Line, le.Address, err)
				}
			}
			lr.Seek(pos)
			say(lr.Next(&le))
			lr.Reset()
			say(lr.Next(&le))
			r2 := d.Reader()
			for k, pc := range pcs {
				if k%9 == 0 {
					e, err := r2.SeekPC(pc)
					if e != nil {
						say(e.Offset, err)
					} else {
						say(err)
					}
				}
			}
		case dwarf.TagTypedef, dwarf.TagStructType, dwarf.TagBaseType, dwarf.TagPointerType, dwarf.TagArrayType, dwarf.TagSubroutineType, dwarf.TagUnionType, dwarf.TagEnumerationType, dwarf.TagConstType, dwarf.TagVolatileType, dwarf.TagClassType, dwarf.TagUnspecifiedType:
			t, err := d.Type(e.Offset)
			if err != nil {
				say(err)
				break
			}
			say(fmt.Sprintf("%T %v %v %+v", t, t, t.Size(), *t.Common()))
			if s, ok := t.(*dwarf.StructType); ok {
				say(s.Defn())
			}
		default:
			if n%5 == 4 {
				r.SkipChildren()
			}
		}
	}
	fmt.Println(sum, last)
}

func main() {
	for _, text := range []string{five, four, packed} {
		look(unpack(text))
	}
}

func look(b []byte) {
	f, err := elf.NewFile(bytes.NewReader(b))
	if err != nil {
		fmt.Println("ERR", err)
		return
	}
	d, err := f.DWARF()
	fmt.Println(err)
	if err == nil {
		walk(d, 500, true)
	}
	rnd := rand.New(rand.NewSource(9))
	get := func(n string) []byte {
		s := f.Section(".debug_" + n)
		if s == nil {
			return nil
		}
		d, _ := s.Data()
		return d
	}
	for i := 0; i < 60; i++ {
		sec := map[string][]byte{}
		for _, n := range []string{"abbrev", "info", "line", "str", "ranges", "addr", "line_str", "str_offsets", "rnglists"} {
			sec[n] = get(n)
		}
		k := []string{"abbrev", "info", "line", "str", "ranges", "info", "abbrev", "line", "rnglists", "addr"}[rnd.Intn(10)]
		c := sec[k]
		if len(c) == 0 {
			continue
		}
		for j := 0; j < 1+rnd.Intn(3); j++ {
			at := rnd.Intn(len(c))
			if rnd.Intn(2) == 0 {
				at = rnd.Intn(min(len(c), 60))
			}
			c[at] = byte(rnd.Intn(256))
		}
		if rnd.Intn(5) == 0 {
			c = c[:rnd.Intn(len(c))]
		}
		sec[k] = c
		fmt.Print(i, " ", k, ": ")
		d, err := dwarf.New(sec["abbrev"], nil, nil, sec["info"], sec["line"], nil, sec["ranges"], sec["str"])
		if err != nil {
			fmt.Println(err)
			continue
		}
		for _, n := range []string{"addr", "line_str", "str_offsets", "rnglists"} {
			d.AddSection(".debug_"+n, sec[n])
		}
		walk(d, 120, false)
	}
}

package big

import (
	"encoding/binary"
	"errors"
	"fmt"
)

func (x *Int) GobEncode() ([]byte, error) {
	if x == nil {
		return nil, nil
	}
	head := byte(2)
	if x.neg {
		head++
	}
	return append([]byte{head}, x.Bytes()...), nil
}

func (z *Int) GobDecode(buf []byte) error {
	if len(buf) == 0 {
		*z = Int{}
		return nil
	}
	if buf[0]>>1 != 1 {
		return fmt.Errorf("Int.GobDecode: encoding version %d not supported", buf[0]>>1)
	}
	if z.SetBytes(buf[1:]); buf[0]&1 != 0 {
		z.Neg(z)
	}
	return nil
}

func (x *Rat) GobEncode() ([]byte, error) {
	if x == nil {
		return nil, nil
	}
	head := byte(2)
	if x.Sign() < 0 {
		head++
	}
	num := x.Num().Bytes()
	buf := binary.BigEndian.AppendUint32([]byte{head}, uint32(len(num)))
	buf = append(buf, num...)
	if x.IsInt() && len(x.b.abs) == 0 {
		return buf, nil
	}
	return append(buf, x.Denom().Bytes()...), nil
}

func (z *Rat) GobDecode(buf []byte) error {
	if len(buf) == 0 {
		*z = Rat{}
		return nil
	}
	if len(buf) < 5 {
		return errors.New("Rat.GobDecode: buffer too small")
	}
	if buf[0]>>1 != 1 {
		return fmt.Errorf("Rat.GobDecode: encoding version %d not supported", buf[0]>>1)
	}
	n := int(binary.BigEndian.Uint32(buf[1:]))
	if len(buf)-5 < n {
		return errors.New("Rat.GobDecode: buffer too small")
	}
	num, denom := new(Int).SetBytes(buf[5:5+n]), new(Int).SetBytes(buf[5+n:])
	if buf[0]&1 != 0 {
		num.Neg(num)
	}
	if denom.Sign() == 0 {
		z.SetInt(num)
	} else {
		z.SetFrac(num, denom)
	}
	return nil
}

// A Float's mantissa is written as whole words, its first bit set, behind the point.
func (x *Float) GobEncode() ([]byte, error) {
	if x == nil {
		return nil, nil
	}
	size, n := 6, 0
	if x.form == finite {
		n = min(len(x.mant), int((x.prec+(_W-1))/_W))
		size += 4 + n*_S
	}
	buf := make([]byte, size)
	buf[0] = 1
	buf[1] = byte(x.mode&7)<<5 | byte((x.acc+1)&3)<<3 | byte(x.form&3)<<1
	if x.neg {
		buf[1] |= 1
	}
	binary.BigEndian.PutUint32(buf[2:], x.prec)
	if x.form == finite {
		binary.BigEndian.PutUint32(buf[6:], uint32(x.exp))
		x.mant[len(x.mant)-n:].bytes(buf[10:])
	}
	return buf, nil
}

func (z *Float) GobDecode(buf []byte) error {
	if len(buf) == 0 {
		*z = Float{}
		return nil
	}
	if len(buf) < 6 {
		return errors.New("Float.GobDecode: buffer too small")
	}
	if buf[0] != 1 {
		return fmt.Errorf("Float.GobDecode: encoding version %d not supported", buf[0])
	}
	prec, mode := z.prec, z.mode
	flags := buf[1]
	z.mode = RoundingMode(flags >> 5 & 7)
	z.acc = Accuracy(flags>>3&3) - 1
	z.form = form(flags >> 1 & 3)
	z.neg = flags&1 != 0
	z.prec = binary.BigEndian.Uint32(buf[2:])
	if z.form == finite {
		if len(buf) < 10 {
			return errors.New("Float.GobDecode: buffer too small for finite form float")
		}
		z.exp = int32(binary.BigEndian.Uint32(buf[6:]))
		z.mant = z.mant.setBytes(buf[10:])
	}
	if prec != 0 {
		z.mode = mode
		z.SetPrec(uint(prec))
	}
	if z.form != finite {
		return nil
	}
	switch n := len(z.mant); {
	case n == 0:
		return errors.New("Float.GobDecode: nonzero finite number with empty mantissa")
	case z.mant[n-1]>>(_W-1) == 0:
		return errors.New(fmt.Sprintf("Float.GobDecode: msb not set in last word %#x of %s", z.mant[n-1], z.Text('p', 0)))
	case z.prec == 0:
		return errors.New("Float.GobDecode: zero precision finite number")
	}
	return nil
}

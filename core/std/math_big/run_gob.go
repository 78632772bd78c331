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
	flags := byte(x.mode&7)<<5 | byte(x.acc+1)<<3 | byte(x.form)<<1
	if x.neg {
		flags |= 1
	}
	buf := binary.BigEndian.AppendUint32([]byte{1, flags}, x.prec)
	if x.form != finite {
		return buf, nil
	}
	mant := &Int{abs: x.mant}
	bits := mant.BitLen()
	buf = binary.BigEndian.AppendUint32(buf, uint32(int(x.exp)+bits))
	if room := (bits + 63) / 64 * 64; room > bits {
		mant = new(Int).Lsh(mant, uint(room-bits))
	}
	b := mant.Bytes()
	for len(b) > 8 && string(b[len(b)-8:]) == "\x00\x00\x00\x00\x00\x00\x00\x00" {
		b = b[:len(b)-8]
	}
	return append(buf, b...), nil
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
	z.mode = RoundingMode(flags >> 5)
	z.prec = binary.BigEndian.Uint32(buf[2:])
	neg := flags&1 != 0
	switch acc := Accuracy(flags>>3&3) - 1; flags >> 1 & 3 {
	case isZero:
		z.round(neg, nil, 0, false)
		z.acc = acc
	case isInf:
		z.inf(neg)
		z.acc = acc
	default:
		if len(buf) < 10 {
			return errors.New("Float.GobDecode: buffer too small for finite form float")
		}
		mant := new(Int).SetBytes(buf[10:])
		z.round(neg, mant.abs, int(int32(binary.BigEndian.Uint32(buf[6:])))-mant.BitLen(), false)
		z.acc = acc
	}
	if prec != 0 {
		z.mode = mode
		z.SetPrec(uint(prec))
	}
	return nil
}

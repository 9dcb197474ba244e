/** A trust that does not exist: its departments, how large they are, and how many of each complete. */
export const departments = [
  { name: 'Acute medicine', size: 118, completes: 0.94 },
  { name: 'Community nursing', size: 96, completes: 0.97 },
  { name: 'Corporate services', size: 62, completes: 0.99 },
  { name: 'Emergency department', size: 74, completes: 0.78 },
  { name: 'Estates and facilities', size: 58, completes: 0.76 },
  { name: 'Maternity', size: 54, completes: 0.98 },
  { name: 'Mental health', size: 88, completes: 0.97 },
  { name: 'Theatres', size: 38, completes: 0.95 },
] as const;

export const staffGroups = [
  { name: 'Nursing and midwifery', share: 38 },
  { name: 'Additional clinical services', share: 22 },
  { name: 'Administrative and clerical', share: 17 },
  { name: 'Medical and dental', share: 10 },
  { name: 'Allied health professionals', share: 8 },
  { name: 'Estates and ancillary', share: 5 },
] as const;

export const firstNames =
  'Abena Adaeze Agnieszka Aisha Alun Amara Amit Anil Aoife Arwen Ayesha Beatriz Blessing Bronwen Callum Carmen Chidi Ciarán Dafydd Daniela Deepa Eilidh Elif Emeka Eszter Fatima Femi Fiona Gareth Grace Gurpreet Hana Hassan Ines Ioana Ivan Jasmine Jomo Joyce Kamala Karim Kasia Keiko Kofi Lakshmi Leila Liam Lucía Mairi Marisol Mehmet Mei Mirela Nadia Naledi Ngozi Nimmi Niamh Oksana Olu Owain Paulo Petra Priya Rafael Rhys Rosa Rukhsana Samir Seren Shanice Sinead Siobhán Sunil Tamsin Tariq Tendai Thandi Tomasz Uche Usha Vikram Wanjiru Wei Wioletta Xiulan Yasmin Yusuf Zainab Zofia'.split(
    ' ',
  );

export const lastNames =
  'Adeyemi Ahmed Akhtar Antonescu Banerjee Begum Bialek Boateng Brennan Byrne Chaudhry Cheung Clarke Costa Davies Dhillon Diaz Doyle Eze Farah Fernandes Gallagher Gill Griffiths Haddad Hussain Ibrahim Iqbal Jankowska Kamara Kaur Kelly Kowalska Lam Lewis MacLeod Mahmood Malik Mensah Mistry Morgan Mukherjee Murphy Nair Ndlovu Nguyen Novak Nwosu O’Brien Okafor Oliveira Osman Owusu Papadopoulos Park Patel Popescu Rahman Reid Roberts Santos Shah Sharma Silva Singh Suleiman Szabó Tan Taylor Thapa Vaughan Virtanen Walker Williams Wójcik Wright Zhang'.split(
    ' ',
  );

/** Given and family names of several cultures, and how often each is met in a country. */

import type { Country } from "./places.ts";

export type Culture = {
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly family: readonly string[];
};

const words = (text: string): string[] => text.split(" ");

export const cultures = {
  english: {
    women: words(
      "Emma Olivia Grace Hannah Megan Claire Alice Ruth Nora Holly Amber Paige Leah Heather Carol",
    ),
    men: words(
      "James Oliver Thomas Daniel Ryan Luke Peter Simon Adam Gareth Mark Scott Wayne Keith Neil",
    ),
    family: words(
      "Harper Whitfield Barlow Cartwright Ellison Fairchild Garland Holloway Kirby Langley Mercer " +
        "Norwood Pickett Rowland Stroud Thackeray Underwood Wexford Yardley Ashdown Colburn Draper",
    ),
  },
  irish: {
    women: words("Aoife Siobhan Niamh Maeve Ciara Orla Roisin Deirdre"),
    men: words("Sean Conor Declan Eoin Padraig Cormac Brendan Ronan"),
    family: words(
      "O'Connell O'Driscoll McBride Gallagher Kilbane Rafferty Tierney O'Hanlon Devlin",
    ),
  },
  africanAmerican: {
    women: words("Aaliyah Imani Keisha Latoya Monique Tanisha Ebony Jasmine"),
    men: words("Andre Darnell Jamal Malik Terrance Tyrone DeShawn Marquis"),
    family: words("Banks Booker Gaines Hairston Jefferson Mosley Pettway Rollins Tubbs Whitaker"),
  },
  spanish: {
    women: words(
      "María Guadalupe Lucía Carmen Rosa Ana Teresa Yolanda Ximena Valeria Marisol Pilar Inés",
    ),
    men: words(
      "José Luis Juan Carlos Miguel Héctor Raúl Jesús Andrés Joaquín Ernesto Iván Tomás Álvaro",
    ),
    family: words(
      "Muñoz Ruiz Castañeda Delgado Ibarra Quintero Salazar Villanueva Ybarra Zamora Peña Ordóñez " +
        "Cisneros Luna Rentería Benavides Aguilar Carrasco",
    ),
  },
  chinese: {
    women: words("Mei Xiaoyan Lihua Yan Jing Huiling"),
    men: words("Wei Jian Guang Hao Zhiyuan Ming"),
    family: words("Chen Lin Huang Zhao Guo Xu Tang Deng"),
  },
  vietnamese: {
    women: words("Linh Thuy Huong Mai Ngoc Phuong"),
    men: words("Minh Duc Quang Tuan Hung Khanh"),
    family: words("Nguyen Tran Pham Huynh Vo Dang Bui"),
  },
  filipino: {
    women: words("Maricel Jocelyn Rowena Analyn Liezel Corazon"),
    men: words("Rodel Arnel Jomar Danilo Rey Benjo"),
    family: words("Dela-Cruz Macaraeg Pangilinan Tolentino Manalo Dimaculangan"),
  },
  northIndian: {
    women: words(
      "Priya Sunita Kavita Neha Pooja Anjali Rekha Shweta Meena Ritu Aarti Nisha Jyoti Swati Deepa",
    ),
    men: words(
      "Rahul Amit Sanjay Vikram Rajesh Ankit Deepak Manoj Suresh Rohit Arjun Nitin Alok Vivek Pankaj",
    ),
    family: words(
      "Sharma Verma Gupta Mishra Tiwari Yadav Chauhan Saxena Agarwal Joshi Srivastava Rathore Pandey",
    ),
  },
  southIndian: {
    women: words("Lakshmi Meenakshi Divya Kavya Revathi Sowmya Anitha Padma"),
    men: words("Karthik Venkatesh Suresh Arun Prakash Murali Ganesh Srinivas"),
    family: words("Iyer Nair Reddy Menon Subramanian Pillai Krishnan Rao Shetty Naidu"),
  },
  bengali: {
    women: words("Ananya Moumita Sharmila Debjani Rina Tanushree"),
    men: words("Arnab Subhash Debashish Partha Sourav Anirban"),
    family: words("Banerjee Chatterjee Mukherjee Ghosh Sengupta Bose Chakraborty Das"),
  },
  punjabi: {
    women: words("Harpreet Simran Gurleen Manpreet Jasleen Navneet"),
    men: words("Gurpreet Balwinder Harjit Manjit Sukhdev Amarjit"),
    family: words("Singh Kaur-Gill Sandhu Dhillon Sidhu Grewal Bajwa"),
  },
  /** As some branches key them: in the script that the person signs in. */
  devanagari: {
    women: words("प्रिया सुनीता कविता नेहा अंजलि रेखा मीना ज्योति"),
    men: words("राहुल अमित संजय विक्रम राजेश दीपक मनोज सुरेश"),
    family: words("शर्मा वर्मा गुप्ता मिश्रा तिवारी यादव चौहान जोशी"),
  },
  muslim: {
    women: words("Fatima Ayesha Zainab Maryam Nadia Samira Yasmin Rukhsana"),
    men: words("Mohammed Ahmed Imran Yusuf Bilal Tariq Hassan Omar"),
    family: words("Khan Hussain Malik Siddiqui Rahman Chaudhry Qureshi Mirza Al-Haddad"),
  },
  nigerian: {
    women: words("Ngozi Chiamaka Folake Adaeze Yetunde Amaka"),
    men: words("Chinedu Emeka Tunde Babatunde Obinna Segun"),
    family: words("Okafor Adeyemi Eze Balogun Nwosu Ogunleye"),
  },
  polish: {
    women: words("Agnieszka Katarzyna Magdalena Joanna Ewa Zofia"),
    men: words("Piotr Krzysztof Tomasz Marek Paweł Grzegorz"),
    family: words("Kowalczyk Wiśniewska-Lis Zieliński Wójcik Nowicki Jabłoński"),
  },
  french: {
    women: words("Geneviève Amélie Chloé Josée Mélanie Noémie Élise"),
    men: words("Étienne Mathieu François Benoît Gaétan Jérôme Luc"),
    family: words("Tremblay Bélanger Lévesque Gagné Pelletier Côté Desrosiers Thériault"),
  },
  greek: {
    women: words("Eleni Sofia Despina Vasiliki Anastasia"),
    men: words("Nikos Yannis Stavros Kostas Dimitri"),
    family: words("Papadakis Kouris Stathopoulos Vlahos Economou"),
  },
} satisfies Readonly<Record<string, Culture>>;

export type CultureName = keyof typeof cultures;

/** Parts of a hundred. */
export const cultureShares: Readonly<Record<Country, readonly (readonly [CultureName, number])[]>> =
  {
    US: [
      ["english", 46],
      ["spanish", 19],
      ["africanAmerican", 12],
      ["irish", 8],
      ["chinese", 3],
      ["vietnamese", 2],
      ["filipino", 2],
      ["northIndian", 2],
      ["muslim", 3],
      ["nigerian", 1],
      ["polish", 2],
    ],
    GB: [
      ["english", 66],
      ["irish", 9],
      ["muslim", 8],
      ["punjabi", 4],
      ["northIndian", 3],
      ["nigerian", 4],
      ["polish", 5],
      ["chinese", 1],
    ],
    IN: [
      ["northIndian", 46],
      ["southIndian", 19],
      ["bengali", 9],
      ["muslim", 13],
      ["punjabi", 6],
      ["devanagari", 7],
    ],
    AU: [
      ["english", 62],
      ["irish", 10],
      ["chinese", 7],
      ["vietnamese", 5],
      ["greek", 6],
      ["northIndian", 6],
      ["muslim", 4],
    ],
    CA: [
      ["english", 48],
      ["french", 24],
      ["irish", 7],
      ["chinese", 6],
      ["punjabi", 7],
      ["filipino", 5],
      ["muslim", 3],
    ],
  };
